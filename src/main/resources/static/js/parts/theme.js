// The button for colours: as the system has them, light, dark.
(() => {
  const button = document.querySelector(".theme");
  if (!button) {
    return;
  }
  const root = document.documentElement;
  const themes = ["system", "light", "dark"];
  const show = () => {
    const theme = root.dataset.theme || "system";
    button.setAttribute("aria-label", "Colours: " + (theme === "system" ? "as your system has them" : theme));
    button.title = button.getAttribute("aria-label") + ". Press to change.";
  };
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(root.dataset.theme || "system") + 1) % themes.length];
    try {
      if (next === "system") {
        delete root.dataset.theme;
        localStorage.removeItem("theme");
      } else {
        root.dataset.theme = next;
        localStorage.setItem("theme", next);
      }
    } catch {
      // Not remembered, but shown.
    }
    show();
  });
  show();
})();
