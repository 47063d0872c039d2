// The menu of further sections closes as menus do: by Escape and by a click elsewhere.
(() => {
  const menu = document.querySelector(".sections__more details");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu?.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (menu?.open && !menu.contains(event.target)) {
      menu.open = false;
    }
  });
})();
