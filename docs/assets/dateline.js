/* What a page does beyond being read. Everything here is an extra: without it every word and link is still there. */

(() => {
  /* An address that names something folded away opens what it is folded in. */
  const reveal = () => {
    const goal = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!goal) return
    let closed = 0
    for (let box = goal.closest("details"); box; box = box.parentElement.closest("details")) {
      closed += !box.open
      box.open = true
    }
    if (closed) goal.scrollIntoView()
  }
  addEventListener("hashchange", reveal)
  reveal()

  /* The theme's search is a dialog without a name. */
  document.querySelector(".md-search[role=dialog]")?.setAttribute("aria-label", "Search")

  /* Paper has no folds. */
  let opened = []
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open]):not(.cite):not(.as-table)")]
    opened.forEach(box => { box.open = true })
  })
  addEventListener("afterprint", () => opened.forEach(box => { box.open = false }))

  /* Buttons that copy: a card's permanent address, and each form of its citation. */
  const status = document.body.appendChild(document.createElement("p"))
  status.className = "sr"
  status.setAttribute("role", "status")
  const copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      const box = document.body.appendChild(document.createElement("textarea"))
      box.value = text
      box.select()
      document.execCommand("copy")
      box.remove()
    }
    const label = button.textContent
    button.textContent = status.textContent = "Copied"
    setTimeout(() => { button.textContent = label; status.textContent = "" }, 1600)
  }
  const button = (label, text, after) => {
    const made = document.createElement("button")
    made.type = "button"
    made.textContent = label
    made.addEventListener("click", () => copy(text, made))
    after.after(made)
    return made
  }
  for (const link of document.querySelectorAll("a[data-permanent]")) {
    button("copy", link.href, link).setAttribute("aria-label", "Copy the permanent link")
    link.after(" · ")
  }
  /* A citation's buttons come when it is opened: a full page has hundreds that nobody opens. */
  document.addEventListener("toggle", ({ target }) => {
    if (!target.matches(".cite") || target.querySelector("button")) return
    target.querySelectorAll(".plain").forEach(line => button("Copy", line.textContent, line))
    target.querySelectorAll("pre").forEach(block => button(`Copy ${block.getAttribute("aria-label")}`, block.textContent, block))
  }, true)

  /* A list that is filtered by words: entries that hold them all stay, or all of an article's where its title does. */
  for (const field of document.querySelectorAll("input[data-filter]")) {
    const boxes = [...document.querySelectorAll(field.dataset.filter)]
    const wereOpen = boxes.map(box => box.open)
    field.addEventListener("input", () => {
      const needles = field.value.toLowerCase().split(/\s+/).filter(Boolean)
      const holds = element => needles.every(needle => element.textContent.toLowerCase().includes(needle))
      let found = 0
      boxes.forEach((box, at) => {
        const entries = [...box.querySelectorAll("li")]
        const isAll = holds(box.querySelector("summary") || box)
        for (const entry of entries) {
          entry.hidden = !isAll && !holds(entry)
          found += !entry.hidden
        }
        box.hidden = !isAll && entries.every(entry => entry.hidden)
        box.open = needles.length ? !isAll && !box.hidden : wereOpen[at]
      })
      status.textContent = needles.length ? `${found} found` : ""
    })
  }

  /* One switch for all statements of a page. */
  const folds = [...document.querySelectorAll("details.statements")]
  const toggle = document.querySelector(".fold-all")
  if (toggle) {
    const name = () => { toggle.textContent = folds.every(box => box.open) ? "Fold all statements" : "Unfold all statements" }
    toggle.addEventListener("click", () => {
      const open = !folds.every(box => box.open)
      folds.forEach(box => { box.open = open })
      name()
    })
    folds.forEach(box => box.addEventListener("toggle", name))
    name()
  }
})()
