import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  buttonNamed,
  goOn,
  openPage,
  openWidget,
  questionShown,
  replace,
  see,
  seeAll,
  tabTo,
  undoAfterTest,
} from '../driver.js';

/** What libraries of the page do: they cancel the event unless its target is a form field. */
function cancel(types: readonly string[], capture = false): string[] {
  const heard: string[] = [];
  const listener = (event: Event) => {
    if (/^(INPUT|TEXTAREA|SELECT|OPTION|BUTTON)$/.test((event.target as Element).tagName)) return;
    heard.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type);
    event.preventDefault();
  };
  for (const type of types) {
    document.addEventListener(type, listener, {capture, passive: false});
    undoAfterTest(() => {
      document.removeEventListener(type, listener, capture);
    });
  }
  return heard;
}

/** Whether an event reaches the page, and what it wants can be cancelled there. */
function isCancelled(target: Element, type: string): boolean {
  return !target.dispatchEvent(new Event(type, {bubbles: true, composed: true, cancelable: true}));
}

/** Fingers at the edge of elements. WebKitGTK makes them, and lists of them, by methods of the document only. */
function touchesOf(...targets: HTMLElement[]): Touch[] {
  const old = document as Partial<{
    createTouch: (view: Window, target: Element, identifier: number, x: number, y: number) => Touch;
    createTouchList: (...touches: Touch[]) => Iterable<Touch>;
  }>;
  if (!old.createTouch) return targets.map((target) => new Touch({identifier: 0, target, clientX: 5, clientY: 5}));
  const touches = targets.map((target) => old.createTouch!(window, target, 0, 5, 5));
  return old.createTouchList!(...touches) as Touch[];
}

describe('keys that the focused control uses', () => {
  for (const capture of [false, true]) {
    it(`do what they are for, whatever the page does with them ${capture ? 'while capturing' : 'when they bubble'}`, async () => {
      const widget = await openWidget();
      const heard = cancel(['keydown', 'keypress', 'keyup'], capture);
      see(widget, 'button[type="submit"]')!.focus();
      await sendKeys({press: 'Enter'});
      await widget.updateComplete;
      expect(questionShown(widget)).to.equal('danger-signs');
      const [first] = seeAll<HTMLInputElement>(widget, 'input');
      first!.focus();
      await sendKeys({press: ' '});
      expect(first!.checked).to.equal(true);
      expect(heard).to.deep.equal([]);
    });
  }

  it('move between the answers of a radio group', async () => {
    const widget = await openWidget();
    cancel(['keydown']);
    widget.answers = {'danger-signs': ['none'], 'nerve-signs': ['none']};
    await widget.updateComplete;
    const radios = () => seeAll<HTMLInputElement>(widget, 'input');
    radios()[0]!.focus();
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowDown'});
    expect(
      radios()
        .map(({checked}) => checked)
        .indexOf(true),
    ).to.equal(1);
  });

  it('are no others: Escape, Tab, arrows on a button and shortcuts reach the page', async () => {
    const widget = await openWidget();
    const heard: string[] = [];
    const listener = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listener);
    undoAfterTest(() => {
      document.removeEventListener('keydown', listener);
    });
    const button = see(widget, 'button[type="submit"]')!;
    for (const init of [{key: 'Escape'}, {key: 'Tab'}, {key: 'ArrowDown'}, {key: 'k'}, {key: 'Enter', ctrlKey: true}]) {
      button.dispatchEvent(new KeyboardEvent('keydown', {...init, bubbles: true, composed: true}));
    }
    expect(heard).to.deep.equal(['Escape', 'Tab', 'ArrowDown', 'k', 'Enter']);
  });
});

describe('presses in the widget', () => {
  for (const type of ['mousedown', 'selectstart', 'contextmenu', 'dragstart', 'copy']) {
    it(`are not cancelled by copy protection: ${type}`, async () => {
      const widget = await openPage('<p>Text</p><acu-aftercare-check lang="en"></acu-aftercare-check>');
      cancel([type]);
      cancel([type], true);
      expect(isCancelled(widget.parentElement!.querySelector('p')!, type), 'the text of the page').to.equal(true);
      expect(isCancelled(see(widget, 'h2')!, type)).to.equal(false);
      expect(isCancelled(see(widget, 'select')!, type)).to.equal(false);
    });
  }

  it('still close what the page closes on a press outside', async () => {
    const widget = await openWidget();
    const heard = cancel(['pointerdown', 'click']);
    const tool = seeAll(widget, 'button[part~="tool"]')[0]!;
    tool.dispatchEvent(new Event('pointerdown', {bubbles: true, composed: true}));
    tool.click();
    expect(heard).to.deep.equal(['pointerdown', 'click']);
  });
});

describe('touches', () => {
  it('of controls are not cancelled by the page, others are', async () => {
    const widget = await openWidget();
    cancel(['touchstart', 'touchend']);
    for (const type of ['touchstart', 'touchend']) {
      expect(isCancelled(buttonNamed(widget, 'Under 18?'), type)).to.equal(false);
      expect(isCancelled(see(widget, '.lead')!, type)).to.equal(true);
    }
  });

  it('start the check on a page with FastClick, also after a tap on the page', async () => {
    replace(navigator, 'userAgent', 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15');
    replace(window, 'ontouchstart', null);
    // @ts-expect-error -- it has no types, and as a module it sets a global
    await import('fastclick');
    const {FastClick} = window as unknown as {
      FastClick: {attach: (layer: Element) => {destroy: () => void}};
    };
    const library = FastClick.attach(document.body);
    undoAfterTest(() => {
      library.destroy();
    });
    const widget = await openPage('<button>Own</button><acu-aftercare-check lang="en"></acu-aftercare-check>');
    /** As a browser: a click follows only if no touch was cancelled. */
    const tap = (target: HTMLElement) => {
      const event = (type: string, isDown: boolean) => {
        const [changed, down] = [touchesOf(target), touchesOf(...(isDown ? [target] : []))];
        return new TouchEvent(type, {
          ...{touches: down, targetTouches: down, changedTouches: changed},
          bubbles: true,
          composed: true,
          cancelable: true,
        });
      };
      const started = target.dispatchEvent(event('touchstart', true));
      if (target.dispatchEvent(event('touchend', false)) && started) target.click();
    };
    let clicks = 0;
    const own = widget.parentElement!.querySelector('button')!;
    own.addEventListener('click', () => (clicks += 1));
    tap(own);
    expect(clicks, 'on the page').to.equal(1);
    tap(see(widget, 'button[type="submit"]')!);
    await widget.updateComplete;
    expect(questionShown(widget)).to.equal('danger-signs');
  });
});

describe('what the page hides', () => {
  it('cannot be pressed or reached with Tab, and is there again when it is shown', async () => {
    const widget = await openPage(
      '<button>Before</button><div><acu-aftercare-check lang="en"></acu-aftercare-check></div>',
    );
    const call = see(widget, 'button[type="submit"]')!;
    call.scrollIntoView();
    const {style} = widget.parentElement!;
    const hit = () => {
      const {left, top} = call.getBoundingClientRect();
      return document.elementFromPoint(left + 9, top + 9) === widget;
    };
    expect(hit()).to.equal(true);
    style.pointerEvents = 'none';
    style.opacity = '0';
    expect(hit(), 'transparent').to.equal(false);
    style.pointerEvents = '';
    style.visibility = 'hidden';
    expect(hit(), 'invisible').to.equal(false);
    call.focus();
    expect(widget.shadowRoot!.activeElement).to.equal(null);
    style.visibility = '';
    await goOn(widget);
    await tabTo(widget, () => see(widget, 'button[type="submit"]'));
  });
});
