import { RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Whether the address points at this part of the page (`changes#CHG-3`); the
 * part scrolls into view then.
 */
export function useAnchor<T extends HTMLElement>(
  name: string,
): {
  isTarget: boolean;
  target: RefObject<T>;
  /** What the address points at, be it this part or another. */
  anchor: string;
} {
  const { hash } = useLocation();
  const target = useRef<T>(null);
  const anchor = decodeURIComponent(hash.replace(/^#/, ''));
  const isTarget = anchor === name;
  useEffect(() => {
    if (isTarget) target.current?.scrollIntoView?.({ block: 'start' });
  }, [isTarget]);
  return { isTarget, target, anchor };
}
