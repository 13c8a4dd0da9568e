/** The widget as a page holds it that renders again at each step: for React and for Preact. */
export const Widget = ({page, renderAgain}) => (
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
