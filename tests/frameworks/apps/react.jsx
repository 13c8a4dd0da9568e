import {StrictMode, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';

/** A page that renders again at each step, and whenever it is told to. */
export function mount(place, page) {
  let renderAgain;
  function Page() {
    const [count, setCount] = useState(0);
    renderAgain = () => setCount((before) => before + 1);
    page.renders(count);
    return (
      <acu-aftercare-check
        lang="en"
        answers={page.answers()}
        config={page.config()}
        onacu-step={({currentTarget}) => {
          page.hears(currentTarget.answers);
          renderAgain();
        }}
      />
    );
  }
  const app = createRoot(place);
  flushSync(() =>
    app.render(
      <StrictMode>
        <Page />
      </StrictMode>,
    ),
  );
  return {renderAgain: () => flushSync(renderAgain), unmount: () => app.unmount()};
}
