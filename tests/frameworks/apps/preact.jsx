/** @jsxImportSource preact */
import {render} from 'preact';

export function mount(place, page) {
  let count = 0;
  const renderAgain = () => {
    count += 1;
    render(<Page />, place);
  };
  function Page() {
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
  render(<Page />, place);
  return {renderAgain, unmount: () => render(null, place)};
}
