/** A submit handler that stays in the widget: the host page must not see a form being sent. */
export const submitting =
  (action: (form: HTMLFormElement) => void) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    action(event.currentTarget as HTMLFormElement);
  };
