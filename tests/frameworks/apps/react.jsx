import {StrictMode, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {Widget} from './Widget.jsx';

/** A page that renders again at each step, and whenever it is told to. */
export function mount(place, page) {
  let renderAgain;
  function Page() {
    const [count, setCount] = useState(0);
    renderAgain = () => setCount((before) => before + 1);
    page.renders(count);
    return <Widget page={page} renderAgain={renderAgain} />;
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
