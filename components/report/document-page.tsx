import { type Ref, useId } from 'react';
import type { DocumentItem, DocumentSection, Footnote, ReportDocument } from '@/lib/share/document';
import { NoteMarks, noteId } from './cited-text';
import { ReportTable } from './document-table';

interface DocumentPageProps {
  document: ReportDocument;
  ref?: Ref<HTMLElement>;
}

/** A document as it lies on paper: light whatever the theme, upright or on its side. */
export function DocumentPage({ document, ref }: DocumentPageProps) {
  const { lang, title, subtitle, url, facts, sections, sources, footnotes, foot, isWide } = document;
  const within = useId();
  return (
    <article
      ref={ref}
      className={isWide ? 'report-paper wide' : 'report-paper'}
      lang={lang}
      data-theme="light"
      aria-label={title}
    >
      <header>
        <h1>{title}</h1>
        <p className="report-subtitle">
          {subtitle}
          {url && (
            <>
              {' · '}
              <Address url={url} />
            </>
          )}
        </p>
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </header>
      {sections.map((section) => (
        <Section section={section} within={within} key={section.title} />
      ))}
      {footnotes.length > 0 && (
        <section className="report-notes">
          <h2>{sources}</h2>
          <ol>
            {footnotes.map((note, index) => (
              <li id={noteId(within, index + 1)} tabIndex={-1} key={`${note.source} ${note.url}`}>
                <Note note={note} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <footer>{foot}</footer>
    </article>
  );
}

function Section({ section: { title, intro, table, list }, within }: { section: DocumentSection; within: string }) {
  return (
    <section>
      <h2>{title}</h2>
      {intro && <p>{intro}</p>}
      {table && <ReportTable table={table} caption={title} within={within} />}
      {list && (
        <ul>
          {list.map((item) => (
            <li key={`${item.label} ${item.text}`}>
              <Item item={item} within={within} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Item({ item: { label, text, notes }, within }: { item: DocumentItem; within: string }) {
  return (
    <>
      {label && <b>{label} </b>}
      {text}
      <NoteMarks notes={notes} within={within} />
    </>
  );
}

/** On paper an address has to be read, not pressed: it stands in full. */
const Note = ({ note: { source, about, url } }: { note: Footnote }) => (
  <>
    <b>{source}</b> {about} {url && <Address url={url} />}
  </>
);

const Address = ({ url }: { url: string }) => (
  <a href={url} target="_blank" rel="noreferrer">
    {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
  </a>
);
