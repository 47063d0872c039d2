// Runs before the first paint: that there are scripts, the theme a reader chose, and the currency they read money in.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
      root.dataset.theme = theme;
    }
    // Only who comes from elsewhere, by an address that asks for no view, is taken to theirs: the page says so, and links keep it.
    const currency = localStorage.getItem("currency");
    const asked = new URLSearchParams(location.search);
    const plain = !["asOf", "match", "recordedAsOf", "policy", "currency", "fx"].some((name) => asked.has(name));
    const shows = document.currentScript.dataset.view === "true";
    if (currency && plain && shows && !document.referrer.startsWith(location.origin + "/")) {
      asked.set("currency", currency);
      location.replace(location.pathname + "?" + asked + location.hash);
    }
  } catch {
    // Storage is switched off: the system decides, and money is as stated.
  }
})();
