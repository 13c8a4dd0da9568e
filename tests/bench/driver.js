/* global document, performance, requestAnimationFrame, MessageChannel, PerformanceObserver, window */

/**
 * Runs in the page before anything else does, the same for every target. It only looks and clicks, and knows of `target`
 * the selectors of the `element` that holds the widget, of the button that goes on, `next`, and of what shows that the
 * answers can be looked over, `review`; `questionOf` an input; and the `pause` that it needs before it goes on, in ms.
 * Times are milliseconds since the navigation started.
 */
window.startDriver = (target) => {
  const longTasks = [];
  const layoutShifts = [];
  const observe = (type, record) =>
    new PerformanceObserver((list) => list.getEntries().forEach(record)).observe({type, buffered: true});
  observe('longtask', ({duration}) => longTasks.push(duration));
  observe('layout-shift', ({hadRecentInput, startTime, value}) => {
    if (!hadRecentInput) layoutShifts.push({startTime, value});
  });

  const rootOf = (element) => element.shadowRoot ?? element;
  const roots = () => [...document.querySelectorAll(target.element)].map(rootOf);
  const nextFrame = () => new Promise(requestAnimationFrame);
  const nextTask = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });

  const labelOf = (input) => input.closest('label') ?? input.getRootNode().querySelector(`label[for="${input.id}"]`);
  const inputsIn = (root) => [...root.querySelectorAll('input:is([type=radio], [type=checkbox])')];

  let questionsBegan = false;

  /** The page that is in the DOM, and the element that has to be visible before it counts as shown. */
  function state(root = roots()[0]) {
    if (!root) return undefined;
    const outcome = root.querySelector('[data-level]');
    if (outcome) return {page: `outcome ${outcome.dataset.level}`, element: outcome};
    const [input] = inputsIn(root);
    if (input) {
      questionsBegan = true;
      return {page: target.questionOf(input), element: labelOf(input)};
    }
    const button = root.querySelector(target.next);
    if (!button || !questionsBegan) return button && {page: 'start', element: button};
    return root.querySelector(target.review) && {page: 'review', element: button};
  }

  /**
   * When a frame with another page than `before` has been produced. The geometry is read after the frame, when layout is
   * clean: reading it earlier would book the target's layout as script.
   */
  async function shown(before) {
    for (;;) {
      await nextFrame();
      const there = state();
      if (!there || there.page === before) continue;
      await nextTask();
      const time = performance.now();
      if (there.element.isConnected && there.element.checkVisibility({visibilityProperty: true})) {
        return {time, page: there.page};
      }
    }
  }

  const labelsToClick = (codes) =>
    codes.map((code) => {
      const input = inputsIn(roots()[0]).find(({value}) => value === code);
      if (!input) throw new Error(`${state().page} has no answer ${code}`);
      return labelOf(input);
    });
  const nextButton = () => roots()[0].querySelector(target.next);

  /** How long the page is busy from a click until the next page is laid out, without waiting for a frame. */
  async function clickAndSettle(button, page) {
    const start = performance.now();
    button.click();
    for (let turn = 0; state()?.page === page || !state(); turn++) {
      if (performance.now() - start > 30_000) throw new Error(`${page} is not followed by anything`);
      await (turn < 10 ? undefined : nextTask());
    }
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }

  /**
   * From the first page to the outcome as fast as the target goes. Each page is painted; answers default to `none`. The
   * time leaves out the target's pauses: a reader is slower than these.
   */
  async function walk(answers) {
    const steps = [];
    let paused = 0;
    let page;
    for (;;) {
      const there = await shown(page);
      if (page) steps.at(-1).to = there.page;
      page = there.page;
      if (page.startsWith('outcome')) return {time: there.time - paused, steps, outcome: page};
      if (page !== 'start' && page !== 'review') {
        for (const label of labelsToClick(answers[page] ?? ['none'])) {
          label.click();
          await nextFrame();
        }
      }
      const answered = performance.now();
      while (performance.now() < answered + target.pause) await nextFrame();
      if (target.pause) paused += performance.now() - answered;
      steps.push({from: page, cost: await clickAndSettle(nextButton(), page)});
    }
  }

  function pointOf(element) {
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = element.getBoundingClientRect();
    return {x: left + Math.min(width / 2, 40), y: top + height / 2};
  }

  let nextShown;
  /** To be called before a real click on the button that goes on. */
  function expectNext() {
    const {page} = state();
    let clicked;
    window.addEventListener('click', ({timeStamp}) => (clicked = timeStamp), {capture: true, once: true});
    nextShown = shown(page).then(({time, page: to}) => ({to, duration: time - clicked}));
  }

  /** Cumulative layout shift: the worst window of shifts less than 1 s apart and 5 s long at most. */
  function layoutShift() {
    let worst = 0;
    let sum = 0;
    let first = -Infinity;
    let last = -Infinity;
    for (const {startTime, value} of layoutShifts) {
      if (startTime - last > 1000 || startTime - first > 5000) {
        sum = 0;
        first = startTime;
      }
      sum += value;
      last = startTime;
      worst = Math.max(worst, sum);
    }
    return worst;
  }

  window.driver = {
    firstPage: shown(undefined),
    walk,
    page: () => state().page,
    pointOfAnswer: (code) => pointOf(labelsToClick([code])[0]),
    pointOfNext: () => pointOf(nextButton()),
    expectNext,
    nextShown: () => nextShown,
    longestTask: () => Math.max(0, ...longTasks),
    layoutShift,
    /** How many widgets show their first page. A widget may wait until it is near, so each is brought into view. */
    async showAll() {
      for (const element of document.querySelectorAll(target.element)) {
        element.scrollIntoView({behavior: 'instant'});
        await nextFrame();
      }
      return roots().filter(state).length;
    },
  };
};
