// Marks in the list of contents which section is being read.
(() => {
  let links = new Map();
  let heads = [];

  const mark = () => {
    const read = heads.filter((head) => head.getBoundingClientRect().top < innerHeight / 3).pop() || heads[0];
    links.forEach((link, id) => {
      if (read && id === read.id) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  };

  const prepare = () => {
    links = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.hash.slice(1), link]));
    heads = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    mark();
  };

  document.addEventListener("outlay:shown", prepare);
  addEventListener("scroll", mark, { passive: true });
  prepare();
})();
