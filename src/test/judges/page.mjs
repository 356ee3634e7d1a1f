// Opens a page in Chromium in light and dark, wide and narrow, with scripts and without, by keyboard alone, and
// prints what it finds as JSON: what was asked of the network, errors, texts of too little contrast, overflow, the
// order of the focus, and what the filter does.
import { chromium } from "playwright-core";

const [page] = process.argv.slice(2);
const found = { requests: [], errors: [], contrast: [], overflow: [], focus: [], unmarked: [], filter: {} };
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

async function open(colorScheme, width, javaScriptEnabled) {
  const context = await browser.newContext({ colorScheme, javaScriptEnabled, viewport: { width, height: 900 } });
  const tab = await context.newPage();
  tab.on("request", (request) => { if (request.url() !== page) found.requests.push(request.url()); });
  tab.on("pageerror", (error) => found.errors.push(String(error)));
  tab.on("console", (message) => { if (message.type() === "error") found.errors.push(message.text()); });
  await tab.goto(page);
  return tab;
}

// The contrast of WCAG 2.2, 1.4.3, of every text that is seen.
const lowContrast = () => {
  const channels = (color) => color.match(/[\d.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = channels(color).map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (channels(color)[3] !== 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const low = new Set();
  let seen = 0;
  for (const element of document.querySelectorAll("body *:not(script)")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!hasText || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const colors = [element instanceof SVGElement ? style.fill : style.color, ground(element)].map(light);
    const ratio = (Math.max(...colors) + 0.05) / (Math.min(...colors) + 0.05);
    seen++;
    if (ratio < 4.5) low.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
  }
  return [seen, [...low]];
};

for (const scheme of ["light", "dark"]) {
  for (const width of [1280, 360]) {
    const tab = await open(scheme, width, true);
    const [seen, low] = await tab.evaluate(lowContrast);
    if (seen < 20) found.errors.push("hardly any text was seen");
    found.contrast.push(...low.map((each) => `${scheme} ${each}`));
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.overflow.push(`${scheme} ${width}: ${wide}`);
    await tab.context().close();
  }
}

const tab = await open("light", 1280, true);
const focused = () => {
  const at = document.activeElement, style = getComputedStyle(at);
  const name = at.getAttribute("aria-label") || at.textContent.trim() || at.closest("label")?.textContent.trim();
  return [at.tagName, at.id, name?.slice(0, 60), style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0];
};
for (let i = 0; i < 40; i++) {
  await tab.keyboard.press("Tab");
  const [tag, id, name, isMarked] = await tab.evaluate(focused);
  if (tag === "BODY") break;
  found.focus.push(`${tag} ${name}`);
  if (!isMarked) found.unmarked.push(`${tag} ${id} ${name}`);
}

const shown = () => [...document.querySelectorAll(".finding")].filter((each) => each.getClientRects().length).length;
const files = () => [...document.querySelectorAll(".file")].filter((each) => each.getClientRects().length).length;
for (const hasScript of [true, false]) {
  const filtered = await open("light", 1280, hasScript);
  const boxes = filtered.locator(".filter input[type=checkbox]");
  if (await boxes.count() === 0) continue;
  const counts = { all: await filtered.evaluate(shown), says: await filtered.locator("#shown").textContent() };
  for (let i = 0; i < await boxes.count(); i++) {
    await boxes.nth(i).focus();
    await filtered.keyboard.press("Space");
    counts[await boxes.nth(i).getAttribute("value")] = counts.all - await filtered.evaluate(shown);
    if (i + 1 < await boxes.count()) await filtered.keyboard.press("Space");
    else for (let j = 0; j < i; j++) { await boxes.nth(j).focus(); await filtered.keyboard.press("Space"); }
  }
  counts.none = await filtered.evaluate(shown);
  counts.files = await filtered.evaluate(files);
  if (hasScript) {
    for (let j = 0; j < await boxes.count(); j++) { await boxes.nth(j).focus(); await filtered.keyboard.press("Space"); }
    await filtered.locator("#rule").selectOption({ index: 1 });
    counts.rule = await filtered.evaluate(shown);
  }
  counts.controls = await filtered.locator("#rule").isVisible();
  found.filter[hasScript ? "script" : "plain"] = counts;
}
await browser.close();
console.log(JSON.stringify(found));
