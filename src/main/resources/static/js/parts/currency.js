// Remembers in which currency a reader wants money, or that they want it as stated again.
(() => {
  const remember = (currency) => {
    try {
      if (currency && currency !== "original") {
        localStorage.setItem("currency", currency);
      } else {
        localStorage.removeItem("currency");
      }
    } catch {
      // Not remembered; the address still has it.
    }
  };
  document.addEventListener("change", (event) => {
    if (event.target.id === "view-currency") {
      remember(event.target.value);
    }
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-currency]");
    if (link) {
      remember(link.dataset.currency);
    }
  });
})();
