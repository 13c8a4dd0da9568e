import {createApp, nextTick, reactive} from 'vue';

export function mount(place, page) {
  const state = reactive({count: 0, settings: {}});
  const app = createApp({
    template: `<acu-aftercare-check lang="en" :answers="answers()" :config="config()" @acu-step="hear" />`,
    methods: {
      answers() {
        page.renders(state.count);
        // What a page keeps in its state is a proxy.
        return reactive(page.answers());
      },
      config: () => reactive(page.config()),
      hear({currentTarget}) {
        page.hears(currentTarget.answers);
        state.count += 1;
      },
    },
  });
  app.config.compilerOptions.isCustomElement = (tag) => tag === 'acu-aftercare-check';
  app.mount(place);
  const renderAgain = () => {
    state.count += 1;
    return nextTick();
  };
  return {renderAgain, unmount: () => app.unmount()};
}
