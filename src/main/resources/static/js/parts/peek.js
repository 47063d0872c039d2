// From any figure to the words it was printed in, beside the pointer, the focus or the finger. Without scripts the link
// leads to the page that says the same.
(() => {
  const figure = (element) => {
    const found = element.closest("a.figure__wording, a.chart__mark");
    return found && /\/claims\/[\w-]+(\?|$)/.test(found.getAttribute("href")) ? found : null;
  };
  const read = new Map();
  let link = null;
  let peek = null;
  let timer = 0;
  let byTouch = false;

  const close = () => {
    clearTimeout(timer);
    link?.removeAttribute("aria-describedby");
    peek?.remove();
    link = peek = null;
  };

  const place = () => {
    if (!peek || innerWidth <= 640) {
      return;
    }
    const at = link.getBoundingClientRect();
    const size = peek.getBoundingClientRect();
    const below = at.bottom + 6;
    const fits = below + size.height < innerHeight;
    peek.style.top = (fits ? below : Math.max(8, at.top - size.height - 6)) + "px";
    peek.style.left = Math.max(8, Math.min(at.left, innerWidth - size.width - 8)) + "px";
  };

  const open = async (target) => {
    if (link === target) {
      return;
    }
    close();
    link = target;
    const address = target.getAttribute("href").replace(/(\/claims\/[^/?#]+)/, "$1/peek");
    try {
      if (!read.has(address)) {
        const answer = await fetch(address);
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        read.set(address, await answer.text());
      }
    } catch {
      close();
      return;
    }
    if (link !== target) {
      return;
    }
    peek = document.createElement("div");
    peek.className = "peek";
    peek.id = "peek";
    peek.popover = "manual";
    peek.innerHTML = read.get(address);
    (target.closest("svg") || target).after(peek);
    peek.showPopover();
    target.setAttribute("aria-describedby", "peek-words");
    place();
  };

  const soon = (target, pause) => {
    clearTimeout(timer);
    timer = setTimeout(() => open(target), pause);
  };

  // Where the mouse rests: a page that scrolls beneath it is not pointed at.
  let rests = "";
  const spot = (event) => event.clientX + " " + event.clientY;
  document.addEventListener("pointermove", (event) => rests = spot(event), { passive: true });

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || spot(event) === rests) {
      return;
    }
    const target = figure(event.target);
    if (target) {
      soon(target, 200);
    } else {
      clearTimeout(timer);
      if (peek && !peek.contains(event.target)) {
        timer = setTimeout(close, 300);
      }
    }
  });

  document.addEventListener("pointerdown", (event) => {
    byTouch = event.pointerType !== "mouse";
    if (peek && !peek.contains(event.target) && !link.contains(event.target)) {
      close();
    }
  });

  document.addEventListener("click", (event) => {
    const target = figure(event.target);
    if (target && byTouch && link !== target) {
      event.preventDefault();
      open(target);
    } else if (event.target.closest(".peek__close")) {
      close();
    }
  });

  document.addEventListener("focusin", (event) => {
    const target = figure(event.target);
    if (target && target.matches(":focus-visible") && !byTouch) {
      soon(target, 300);
    } else if (peek && !peek.contains(event.target) && event.target !== link) {
      close();
    }
  });

  document.addEventListener("keydown", (event) => {
    byTouch = false;
    if (event.key === "Escape" && peek) {
      const back = peek.contains(document.activeElement) ? link : null;
      close();
      back?.focus();
      clearTimeout(timer);
    }
  });

  addEventListener("scroll", place, { passive: true, capture: true });
  addEventListener("resize", place);
})();
