import type { KeyboardEvent } from 'react';

interface TabListProps<T extends string> {
  label: string;
  tabs: readonly { name: T; text: string }[];
  selected: T;
  onSelect: (name: T) => void;
  /** Tabs are called `${ids.tab}${name}`, their panels `${ids.panel}${name}`. */
  ids: { tab: string; panel: string };
}

/** Tabs after the ARIA practices: Tab comes to the chosen one, arrows, Home and End choose among them. */
export function TabList<T extends string>({ label, tabs, selected, onSelect, ids }: TabListProps<T>) {
  const at = tabs.findIndex(({ name }) => name === selected);
  const choose = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSelect(next.name);
    document.getElementById(`${ids.tab}${next.name}`)?.focus();
  };
  return (
    <div className="panel-tabs" role="tablist" aria-label={label}>
      {tabs.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${ids.tab}${name}`}
          aria-selected={selected === name}
          aria-controls={`${ids.panel}${name}`}
          tabIndex={selected === name ? 0 : -1}
          onClick={() => onSelect(name)}
          onKeyDown={choose}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
