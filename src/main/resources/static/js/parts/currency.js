// Remembers in which currency a reader wants money, or that they want it as stated again.
document.addEventListener("change", (event) => {
  if (event.target.id === "lens-currency") {
    try {
      if (event.target.value) {
        localStorage.setItem("currency", event.target.value);
      } else {
        localStorage.removeItem("currency");
      }
    } catch {
      // Not remembered; the address still has it.
    }
  }
});
