import {flushSync, mount as mountSvelte, unmount} from 'svelte';
import Page from './Page.svelte';

export function mount(place, page) {
  const app = mountSvelte(Page, {target: place, props: {page}});
  flushSync();
  return {renderAgain: () => flushSync(app.renderAgain), unmount: () => unmount(app)};
}
