import type { Page } from 'playwright-core';

/** Waits until every file of the page that was chosen has been checked. */
export async function finished({ page }: { readonly page: Page }): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.file') && !document.querySelector('progress'),
  );
}
