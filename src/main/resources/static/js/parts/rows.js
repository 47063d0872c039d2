// Long tables: rows by a word, and columns by choice, which is remembered for each kind of page.
(() => {
  const key = (table) => "columns:" + table.dataset.columns;

  const columns = (table, choice) => {
    const heads = [...table.querySelectorAll("thead th")];
    let hidden = [];
    try {
      hidden = (localStorage.getItem(key(table)) || "").split("|").filter(Boolean);
    } catch {
      // Nothing is remembered.
    }
    const show = (name, visible) => {
      const at = heads.findIndex((head) => head.textContent.trim() === name);
      table.querySelectorAll("tr").forEach((row) => {
        if (row.children.length === heads.length) {
          row.children[at].hidden = !visible;
        }
      });
    };
    const list = choice.querySelector("ul");
    list.replaceChildren();
    heads.slice(1).forEach((head) => {
      const name = head.textContent.trim();
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = !hidden.includes(name);
      show(name, box.checked);
      box.addEventListener("change", () => {
        hidden = hidden.filter((one) => one !== name).concat(box.checked ? [] : [name]);
        show(name, box.checked);
        try {
          localStorage.setItem(key(table), hidden.join("|"));
        } catch {
          // Chosen for now only.
        }
      });
      label.append(box, " " + name);
      const item = document.createElement("li");
      item.append(label);
      list.append(item);
    });
  };

  const prepare = () => document.querySelectorAll(".sift").forEach((sift) => {
    const table = document.getElementById(sift.dataset.table);
    const choice = sift.querySelector(".sift__columns");
    if (choice && table) {
      columns(table, choice);
    }
  });

  document.addEventListener("input", (event) => {
    const sift = event.target.closest(".sift");
    if (!sift || event.target.type !== "search") {
      return;
    }
    const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...document.getElementById(sift.dataset.table).tBodies].flatMap((body) => [...body.rows]);
    let left = 0;
    rows.forEach((row) => {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      left += row.hidden ? 0 : 1;
    });
    sift.querySelector(".sift__count").textContent = words.length ? left + " of " + rows.length : "";
  });

  document.addEventListener("outlay:shown", prepare);
  prepare();
})();
