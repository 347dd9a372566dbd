import { screen, waitFor } from '@testing-library/react';

/** The button, once it is on: what a person may do is known a moment after the page. */
export async function pressable(name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const button = screen.getByRole('button', { name });
    expect(button).not.toHaveAttribute('aria-disabled');
    return button;
  });
}
