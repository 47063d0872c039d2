// A button beside what is made to be copied.
(() => {
  const prepare = () => document.querySelectorAll("[data-copy]").forEach((text) => {
    if (text.nextElementSibling?.matches(".copy")) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy " + text.dataset.copy);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.value ?? text.textContent.trim());
      button.textContent = "Copied";
      setTimeout(() => button.textContent = "Copy", 2000);
    });
    text.after(button);
  });
  document.addEventListener("outlay:shown", prepare);
  prepare();
})();
