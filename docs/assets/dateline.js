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
  }
  for (const link of document.querySelectorAll("a[data-permanent]")) {
    button("copy", link.href, link)
    link.nextSibling.setAttribute("aria-label", "Copy the permanent link")
    link.after(" · ")
  }
  document.querySelectorAll(".cite .plain").forEach(line => button("Copy", line.textContent, line))
  document.querySelectorAll(".cite pre").forEach(block => button(`Copy ${block.getAttribute("aria-label")}`, block.textContent, block))

  /* One switch for all statements of a page. */
  const folds = [...document.querySelectorAll("details.statements")]
  const lede = document.querySelector(".lede")
  if (folds.length > 1 && lede) {
    const toggle = document.createElement("button")
    const name = () => { toggle.textContent = folds.every(box => box.open) ? "Fold all statements" : "Unfold all statements" }
    toggle.type = "button"
    toggle.className = "fold-all"
    toggle.addEventListener("click", () => {
      const open = !folds.every(box => box.open)
      folds.forEach(box => { box.open = open })
      name()
    })
    folds.forEach(box => box.addEventListener("toggle", name))
    name()
    lede.after(toggle)
  }
})()
