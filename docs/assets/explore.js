/* Explore: facets, words and dates over a compact index of all events. All state is in the address's query string.
   One pass over the events answers a keystroke: an event that fails no facet is shown and counted everywhere; one that
   fails a single facet is counted in that facet alone, so that each choice says what it would bring. */

(async () => {
  const host = document.getElementById("explorer")
  if (!host) return
  const answer = await fetch(host.dataset.index)
  if (!answer.ok) return
  const index = await answer.json()
  const root = new URL(host.dataset.root, location.href)
  const column = Object.fromEntries(index.columns.map((name, at) => [name, at]))
  const MARKS = { stated: "Day stated", inferred: "Day inferred", interval: "No single day", planned: "Planned", possible: "Possible", denied: "Denied", undated: "Undated" }
  const CHUNK = 40
  const FACET_LENGTH = 8

  const el = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) made.addEventListener(name.slice(2), value)
      else if (value !== false && value !== null) made.setAttribute(name, value === true ? "" : value)
    }
    made.append(...children)
    return made
  }

  /* -- events and bins ------------------------------------------------------------------------- */

  const kindSeats = new Map(index.kinds.map(([id], at) => [id, at]))
  const markSeats = new Map(Object.keys(MARKS).map((mark, at) => [mark, at]))
  const kinds = new Map(index.kinds.map(([id, label, family]) => [id, { label, family }]))
  const events = index.events.map(row => {
    const read = name => row[column[name]]
    const who = read("who").map(at => index.who[at])
    const where = read("where").map(at => index.where[at])
    return {
      id: read("id"), title: read("title"), date: read("date"), first: read("first") || read("last"), last: read("last") || read("first"),
      kind: read("kind"), mark: read("mark"), tier: read("tier"), page: index.pages[read("page")],
      values: [read("who"), read("where"), [kindSeats.get(read("kind"))], read("sources"), [markSeats.get(read("mark"))], [read("tier") === "statement" ? 1 : 0]],
      text: [read("title"), kinds.get(read("kind")).label, ...who.map(([, name]) => name), ...where.map(([, name]) => name)].join(" ").toLowerCase(),
    }
  })
  /* A facet's values are known by their seats in these lists. */
  const facets = [
    { key: "who", title: "People and bodies", options: index.who },
    { key: "where", title: "Places", options: index.where },
    { key: "kind", title: "Kinds", options: index.kinds },
    { key: "source", title: "Sources", options: index.sources.map(name => [name, name]) },
    { key: "sure", title: "Certainty", options: Object.entries(MARKS), isFixed: true },
    { key: "tier", title: "Events or statements", options: [["event", "Events"], ["statement", "Statements"]], isFixed: true },
  ]
  for (const facet of facets) facet.seats = new Map(facet.options.map(([id], seat) => [id, seat]))
  const DATES = 1 << facets.length
  const WORDS = DATES << 1

  const dated = events.filter(event => event.first)
  const lowest = dated.reduce((low, event) => (event.first < low ? event.first : low), "9999")
  const highest = dated.reduce((high, event) => (event.first > high ? event.first : high), "0000")
  const bins = []
  if (dated.length) {
    const days = (Date.parse(highest) - Date.parse(lowest)) / 864e5
    const unit = days <= 90 ? "day" : days <= 550 ? "week" : days <= 365 * 20 ? "month" : "year"
    const next = date => {
      if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + 1)
      else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + 1)
      else date.setUTCDate(date.getUTCDate() + (unit === "week" ? 7 : 1))
    }
    const start = new Date(unit === "year" ? `${lowest.slice(0, 4)}-01-01` : unit === "month" ? `${lowest.slice(0, 7)}-01` : lowest)
    for (const at = start; at.toISOString().slice(0, 10) <= highest;) {
      const from = at.toISOString().slice(0, 10)
      next(at)
      bins.push({ from, to: new Date(at.getTime() - 864e5).toISOString().slice(0, 10) })
    }
  }
  const starts = bins.map(bin => bin.from)
  const binOf = day => {
    let low = 0, high = starts.length
    while (low < high) { const middle = (low + high) >> 1; if (starts[middle] <= day) low = middle + 1; else high = middle }
    return low - 1
  }
  for (const event of dated) event.bin = binOf(event.first)
  const spoken = day => new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })

  /* -- state ------------------------------------------------------------------------------------ */

  const state = { words: "", low: 0, high: bins.length - 1, chosen: facets.map(() => new Set()) }
  const readState = () => {
    const query = new URLSearchParams(location.search)
    state.words = query.get("words") || ""
    facets.forEach((facet, at) => { state.chosen[at] = new Set(query.getAll(facet.key).map(id => facet.seats.get(id)).filter(seat => seat !== undefined)) })
    const from = query.get("from"), to = query.get("to")
    state.low = from ? Math.max(0, binOf(from)) : 0
    state.high = to ? Math.max(state.low, binOf(to)) : bins.length - 1
  }
  let writing = 0
  const writeLater = () => { clearTimeout(writing); writing = setTimeout(writeState, 120) }
  const writeState = () => {
    const query = new URLSearchParams()
    if (new URLSearchParams(location.search).has("embed")) query.set("embed", "")
    if (state.words) query.set("words", state.words)
    facets.forEach((facet, at) => state.chosen[at].forEach(seat => query.append(facet.key, facet.options[seat][0])))
    if (state.low > 0) query.set("from", bins[state.low].from)
    if (state.high < bins.length - 1) query.set("to", bins[state.high].to)
    const text = query.toString()
    history.replaceState(null, "", text ? `?${text}` : location.pathname)
  }

  /* -- the page --------------------------------------------------------------------------------- */

  const words = el("input", { type: "search", id: "x-words", autocomplete: "off", spellcheck: "false", oninput: () => { state.words = words.value; update() } })
  const count = el("p", { class: "x-count", role: "status" })
  const clear = el("button", { type: "button", class: "x-clear", onclick: () => { state.words = ""; state.low = 0; state.high = bins.length - 1; state.chosen.forEach(set => set.clear()); show(); words.focus() } }, "Clear all")
  const list = el("ul", { class: "x-list" })
  const more = el("button", { type: "button", class: "x-more", onclick: () => grow(true) }, "Show more")
  const boxes = facets.map(facet => el("fieldset", { class: "x-facet" }, el("legend", {}, facet.title)))
  const bars = bins.map(() => el("span", { class: "x-bar" }, el("i")))
  const slider = (label, key) => el("input", { type: "range", class: `x-${key}`, min: 0, max: Math.max(0, bins.length - 1), "aria-label": label, oninput: event => {
    const at = Number(event.target.value)
    if (key === "low") state.low = Math.min(at, state.high); else state.high = Math.max(at, state.low)
    update()
  } })
  const low = slider("From", "low"), high = slider("To", "high")
  const range = el("p", { class: "x-range" })
  const histogram = el("div", { class: "x-histogram" }, el("div", { class: bins.length > 90 ? "x-bars many" : "x-bars", "aria-hidden": "true" }, ...bars), low, high, range)
  const narrow = el("details", { class: "x-narrow" }, el("summary", {}, "Narrow it down"), el("div", { class: "x-facets" }, ...boxes))
  host.append(
    el("div", { class: "x-search" }, el("label", { for: "x-words" }, "Words in titles, names and kinds"), words),
    ...(bins.length > 1 ? [histogram] : []),
    el("div", { class: "x-body" }, narrow, el("div", { class: "x-results" }, el("div", { class: "x-head" }, count, clear), list, more)),
  )
  host.hidden = false
  const wide = matchMedia("(min-width: 60em)")
  const fit = () => { narrow.open = wide.matches || state.chosen.some(set => set.size) }
  wide.addEventListener("change", fit)

  let shown = [], drawn = 0
  const item = event => {
    const kind = kinds.get(event.kind)
    return el("li", { class: `f-${kind.family}` },
      el("span", { class: `mark mark-${event.mark}`, "aria-hidden": "true" }),
      el("span", { class: "when" }, event.date),
      el("a", { href: new URL(`${event.page}#e-${event.id}`, root).href }, event.title),
      el("span", { class: "meta" }, `${kind.label} · ${MARKS[event.mark].toLowerCase()}`))
  }
  const grow = focus => {
    const first = drawn
    list.append(...shown.slice(drawn, drawn + CHUNK).map(item))
    drawn = Math.min(shown.length, drawn + CHUNK)
    more.hidden = drawn >= shown.length
    if (focus) list.children[first]?.querySelector("a")?.focus()
  }
  if ("IntersectionObserver" in window) {
    new IntersectionObserver(entries => { if (entries.some(entry => entry.isIntersecting) && !more.hidden) grow(false) }, { rootMargin: "600px" }).observe(more)
  }

  const option = (facet, at, seat) => {
    const chosen = state.chosen[at]
    const box = el("input", { type: "checkbox", value: facet.options[seat][0], onchange: () => { if (box.checked) chosen.add(seat); else chosen.delete(seat); update() } })
    const figure = el("span", { class: "figure" })
    return { seat, box, figure, label: el("label", {}, box, el("span", {}, facet.options[seat][1]), figure) }
  }
  const drawFacet = (facet, at, counts) => {
    const chosen = state.chosen[at]
    const seats = []
    for (let seat = 0; seat < counts.length; seat++) if (counts[seat] || chosen.has(seat)) seats.push(seat)
    if (!facet.isFixed) seats.sort((a, b) => chosen.has(b) - chosen.has(a) || counts[b] - counts[a] || a - b)
    const length = facet.isLong || facet.isFixed ? seats.length : Math.min(seats.length, Math.max(FACET_LENGTH, chosen.size))
    const rest = seats.length - length
    const canToggle = !facet.isFixed && seats.length > FACET_LENGTH && (rest > 0 || facet.isLong)
    const shape = `${seats.slice(0, length)}|${canToggle && rest}`
    if (shape !== facet.shape) {
      const focused = boxes[at].contains(document.activeElement) ? document.activeElement.value : null
      facet.shape = shape
      facet.shown = seats.slice(0, length).map(seat => option(facet, at, seat))
      const toggle = canToggle ? [el("button", { type: "button", value: "all", onclick: () => { facet.isLong = !facet.isLong; update() } }, rest > 0 ? `${rest} more` : "Fewer")] : []
      boxes[at].replaceChildren(boxes[at].firstChild, ...facet.shown.map(shown => shown.label), ...toggle)
      boxes[at].hidden = !seats.length
      if (focused !== null) [...boxes[at].querySelectorAll("input, button")].find(field => field.value === focused)?.focus()
    }
    for (const shown of facet.shown) {
      shown.box.checked = chosen.has(shown.seat)
      shown.figure.textContent = counts[shown.seat]
    }
  }

  const update = () => {
    const needles = state.words.toLowerCase().split(/\s+/).filter(Boolean)
    const from = bins[state.low]?.from, to = bins[state.high]?.to
    const byDate = bins.length > 1 && (state.low > 0 || state.high < bins.length - 1)
    const counts = facets.map(facet => new Uint32Array(facet.options.length))
    const choosing = state.chosen.flatMap((chosen, at) => (chosen.size ? [at] : []))
    const inBins = new Uint32Array(bins.length)
    shown = []
    for (const event of events) {
      let fails = 0
      for (const needle of needles) if (!event.text.includes(needle)) { fails = WORDS; break }
      for (const at of choosing) if (!event.values[at].some(seat => state.chosen[at].has(seat))) fails |= 1 << at
      if (byDate && !(event.first && event.first <= to && event.last >= from)) fails |= DATES
      if (!fails) shown.push(event)
      if (!(fails & ~DATES) && event.bin >= 0) inBins[event.bin]++
      if (fails & (fails - 1) || fails >= DATES) continue
      for (let at = 0; at < facets.length; at++) {
        if (!fails || fails === 1 << at) for (const seat of event.values[at]) counts[at][seat]++
      }
    }
    facets.forEach((facet, at) => drawFacet(facet, at, counts[at]))
    const top = Math.max(1, ...inBins)
    bars.forEach((bar, at) => {
      bar.firstChild.style.height = `${(inBins[at] / top) * 100}%`
      bar.classList.toggle("out", at < state.low || at > state.high)
    })
    if (bins.length > 1) {
      low.value = state.low
      high.value = state.high
      low.setAttribute("aria-valuetext", spoken(from))
      high.setAttribute("aria-valuetext", spoken(to))
      range.textContent = `${spoken(from)} – ${spoken(to)}`
    }
    const all = events.length.toLocaleString("en")
    const noun = events.length === 1 ? "entry" : "entries"
    count.textContent = shown.length === events.length ? `${all} ${noun}` : `${shown.length.toLocaleString("en")} of ${all} ${noun}`
    clear.hidden = shown.length === events.length && !state.words
    list.replaceChildren()
    drawn = 0
    grow(false)
    writeLater()
  }
  const show = () => { words.value = state.words; update() }
  addEventListener("popstate", () => { readState(); show() })
  readState()
  fit()
  show()
})()
