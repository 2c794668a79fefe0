/** Fills a part of the page when it is opened for the first time. */
export function whenOpened(details: HTMLDetailsElement, fill: () => readonly Node[]): void {
  const open = () => {
    if (!details.open) return;
    details.removeEventListener('toggle', open);
    details.append(...fill());
  };
  details.addEventListener('toggle', open);
}
