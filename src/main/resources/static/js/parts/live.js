// Controls that answer at once: what a form would ask for is fetched and put in place, and the address follows.
(() => {
  let asked = 0;
  const told = document.createElement("p");
  told.className = "visually-hidden";
  told.setAttribute("role", "status");
  document.querySelector(".masthead")?.append(told);

  const here = () => location.pathname + location.search;
  let shown = here();

  const address = (form) => {
    const words = new URLSearchParams(new FormData(form));
    const path = new URL(form.getAttribute("action") || location.pathname, location.href).pathname;
    return path + (words.size ? "?" + words : "");
  };

  const show = async (where, remember) => {
    const mine = ++asked;
    const content = document.querySelector("#content");
    content.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(where, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine !== asked) {
        return;
      }
      const fresh = page.querySelector("#content");
      const focus = document.activeElement?.id;
      content.querySelectorAll("form.filter details[open]").forEach((open) => {
        const same = fresh.querySelector("." + open.className);
        if (same) {
          same.open = true;
        }
      });
      document.querySelector(".view")?.replaceWith(page.querySelector(".view") || "");
      content.replaceWith(fresh);
      document.title = told.textContent = page.title;
      if (remember) {
        history.pushState(null, "", answer.redirected ? answer.url : where);
      }
      shown = here();
      if (focus) {
        document.getElementById(focus)?.focus({ preventScroll: true });
      }
      document.dispatchEvent(new Event("outlay:shown"));
    } catch {
      location.assign(where);
    }
  };

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form.filter");
    if (form && event.target.type !== "text" && event.target.validity.valid) {
      show(address(form), true);
    }
  });

  // What is not asked for need not stand in the address.
  document.addEventListener("formdata", (event) => {
    if (event.target.matches("form.filter, form.view__form")) {
      [...event.formData].filter(([, value]) => value === "").forEach(([name]) => event.formData.delete(name));
    }
  });

  document.addEventListener("submit", (event) => {
    if (event.target.matches("form.filter")) {
      event.preventDefault();
      show(address(event.target), true);
    }
  });

  // A place within the page is reached the same way, and needs nothing new.
  addEventListener("popstate", () => {
    if (here() !== shown) {
      show(here(), false);
    }
  });
})();
