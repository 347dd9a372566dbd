import { screen, waitFor } from '@testing-library/react';

/** A button once it is on: what the viewer may do is known a moment after the page is there. */
export async function findEnabledButton(name: string): Promise<HTMLElement> {
  await screen.findByRole('button', { name });
  return waitFor(() => {
    const button = screen.getByRole('button', { name });
    expect(button).not.toHaveAttribute('aria-disabled');
    return button;
  });
}
