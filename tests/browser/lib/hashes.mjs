// The page without its hashes, for tests that serve other files than the release has.

/** Call before the page is opened. What a page holds to no hash it takes as it comes, as in development. */
export function unheld(page) {
  return page.route(/\/(index\.html|embed\.html)?(\?[^/]*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/ data-hashes='[^']*'/, "") });
  });
}
