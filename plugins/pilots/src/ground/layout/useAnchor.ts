import { RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Whether the address points at this part of the page (`changes#CHG-3`); the
 * part scrolls into view then.
 */
export function useAnchor<T extends HTMLElement>(
  anchor: string,
): { isTarget: boolean; target: RefObject<T> } {
  const { hash } = useLocation();
  const target = useRef<T>(null);
  const isTarget = decodeURIComponent(hash.replace(/^#/, '')) === anchor;
  useEffect(() => {
    if (isTarget) target.current?.scrollIntoView?.({ block: 'start' });
  }, [isTarget]);
  return { isTarget, target };
}
