// Runs before the first paint: the theme a reader chose, and that there are scripts at all.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
      root.dataset.theme = theme;
    }
  } catch {
    // Storage is switched off: the system decides.
  }
})();
