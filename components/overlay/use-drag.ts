import { type PointerEvent, type RefObject, useState } from 'react';
import type { CardPlace } from '@/lib/model/settings';

/** So much of the card stays inside the window, px. */
const EDGE = 8;

/** Moves the card by its head. The place is kept once the pointer lets go, and is always inside the window. */
export function useDrag(
  card: RefObject<HTMLElement | null>,
  kept: CardPlace | null,
  onMoved: (place: CardPlace) => void,
) {
  const [moving, setMoving] = useState<CardPlace | null>(null);

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || !card.current || (event.target as Element).closest('button')) return;
    const box = card.current.getBoundingClientRect();
    const grip = { x: event.clientX - box.left, y: event.clientY - box.top };
    const head = event.currentTarget;
    head.setPointerCapture(event.pointerId);
    let last: CardPlace | null = null;
    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      last = inside({ x: clientX - grip.x, y: clientY - grip.y }, box);
      setMoving(last);
    };
    const stop = () => {
      head.removeEventListener('pointermove', move);
      head.removeEventListener('pointerup', stop);
      head.removeEventListener('pointercancel', stop);
      if (last) onMoved(last);
      setMoving(null);
    };
    head.addEventListener('pointermove', move);
    head.addEventListener('pointerup', stop);
    head.addEventListener('pointercancel', stop);
  }

  const position = moving ?? kept;
  return { position: position && inside(position, { width: 336, height: 120 }), handlers: { onPointerDown } };
}

function inside({ x, y }: CardPlace, { width, height }: { width: number; height: number }): CardPlace {
  const clamp = (value: number, room: number) =>
    Math.round(Math.min(Math.max(value, EDGE), Math.max(EDGE, room - EDGE)));
  return {
    x: clamp(x, window.innerWidth - width),
    y: clamp(y, window.innerHeight - Math.min(height, window.innerHeight / 2)),
  };
}
