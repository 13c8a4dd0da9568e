import {render} from 'preact';
import {Widget} from './Widget.jsx';

export function mount(place, page) {
  let count = 0;
  const renderAgain = () => {
    count += 1;
    render(<Page />, place);
  };
  function Page() {
    page.renders(count);
    return <Widget page={page} renderAgain={renderAgain} />;
  }
  render(<Page />, place);
  return {renderAgain, unmount: () => render(null, place)};
}
