// What the browser tests ask of a page; each probe gives a list of what is wrong.
globalThis.probes = (() => {
  const every = (css, within = document) => [...within.querySelectorAll(css)];
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const name = (element) => {
    const words = (element.getAttribute("aria-label") || element.textContent).trim();
    const kind = [element.localName, ...element.classList].join(".");
    return `${kind} ${words.replace(/\s+/g, " ").slice(0, 40)}`;
  };
  const stoppable = () =>
    every("a[href],button,input,select,textarea,summary,[tabindex]").filter(
      (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility(),
    );
  const scrolls = (element) => {
    for (let up = element; up && up !== document.body; up = up.parentElement)
      if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(up).overflowX)) return true;
    return false;
  };
  const overflow = () => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room + 1) return [];
    const over = every("body *").filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width && box.right > room + 1 && !scrolls(element);
    });
    return over.length ? over.slice(0, 3).map(name) : ["the page"];
  };
  const spacedOverflow = () => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}" +
        "p{margin-bottom:2em!important}",
    );
    document.adoptedStyleSheets = [spaced];
    const found = overflow();
    document.adoptedStyleSheets = [];
    return found;
  };
  const colours = ["color-contrast", "link-in-text-block"];
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const asked = {
    all: {},
    layout: { rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
    colours: { runOnly: colours },
  };
  const axe = async (which) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
      ...asked[which],
    });
    return violations.map((one) => `${one.id}: ${one.nodes[0].target} (${one.nodes.length})`);
  };
  const hasOutline = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  };
  const edges = (element) =>
    every("*", element).map((shape) => {
      const { stroke, strokeWidth } = getComputedStyle(shape);
      return stroke === "none" ? 0 : Number.parseFloat(strokeWidth);
    });
  const withoutRing = () =>
    stoppable()
      .filter((element) => {
        const before = edges(element);
        element.focus({ focusVisible: true, preventScroll: true });
        // Within a drawing a ring is a new edge of a shape.
        const drawn = element.closest("svg") && edges(element).some((edge, n) => edge > 1 && edge > before[n]);
        return !drawn && !hasOutline(element);
      })
      .map(name);
  const unprinted = () => [
    ...every("header nav,footer nav,.merit-skip,form").filter(seen).map((e) => `printed: ${name(e)}`),
    ...every("details").filter((e) => seen(e) && !e.lastElementChild.getBoundingClientRect().height).map((e) => `closed: ${name(e)}`),
    ...every('main a[href^="https://"]')
      .filter((e) => seen(e) && !getComputedStyle(e, "::after").content.includes(e.getAttribute("href")))
      .map((e) => `without its address: ${name(e)}`),
    ...(seen(document.querySelector("h1")) ? [] : ["no heading"]),
  ];
  const links = () => [
    ...new Set(
      every("[href],[src]")
        .map((e) => new URL(e.getAttribute("href") ?? e.getAttribute("src"), document.baseURI))
        .filter((url) => url.origin === location.origin)
        .map(String),
    ),
  ];
  return { axe, links, name, overflow, spacedOverflow, stops: () => stoppable().map(name), unprinted, withoutRing };
})();
