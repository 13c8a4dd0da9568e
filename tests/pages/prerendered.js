// For a page that is made before somebody asks for it: when they come to it, goes to an outcome, and tells what was shown.
// A test cannot reach into such a page.
async function goToOutcome() {
  // Somebody may come before the script has.
  if (globalThis.document.readyState !== 'complete') {
    await new Promise((resolve) => globalThis.addEventListener('load', resolve));
  }
  const [widget, ...others] = globalThis.document.querySelectorAll('acu-aftercare-check');
  await widget.updateComplete;
  const root = widget.shadowRoot;
  const goOn = async () => {
    root.querySelector('[type="submit"]').click();
    await widget.updateComplete;
  };
  await goOn();
  for (const answer of ['[name="danger-signs"][value="none"]', '[name="nerve-signs"][value="weakness"]']) {
    root.querySelector(answer).click();
    await goOn();
  }
  const {level} = root.querySelector('[data-level]').dataset;
  const madeBefore = globalThis.performance.getEntriesByType('navigation')[0].activationStart > 0;
  return {madeBefore, others: others.length, level, errors: globalThis.recorded.errors};
}

globalThis.document.addEventListener('prerenderingchange', async () => {
  const what = await goToOutcome().catch((error) => ({error: String(error)}));
  await globalThis.fetch(`/tests/pages/told?what=${encodeURIComponent(JSON.stringify(what))}`);
});
