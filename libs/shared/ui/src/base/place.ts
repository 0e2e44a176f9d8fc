const GAP = 8;

/** Puts a panel of the top layer under its anchor, or above it when there is no room, inside the window. */
export function place(anchor: HTMLElement, panel: HTMLElement, { wide = false } = {}): void {
  const box = anchor.getBoundingClientRect();
  if (wide) panel.style.width = `${box.width}px`;
  const { offsetWidth: width, offsetHeight: height } = panel;
  const left = Math.max(GAP, Math.min(box.left, window.innerWidth - width - GAP));
  const below = box.bottom + GAP / 2;
  const above = box.top - height - GAP / 2;
  panel.style.left = `${left}px`;
  panel.style.top = `${below + height > window.innerHeight && above > 0 ? above : below}px`;
}
