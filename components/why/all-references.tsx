import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { PublishedFigure, Reference, ReportedMeasure } from '@/lib/model/report';
import { recordWords } from './record-words';

/** Every honest reference of a figure, the one that applies first, each of its records in full. */
export function AllReferences({ reported: { measure, reference, alternatives } }: { reported: ReportedMeasure }) {
  const { why } = usePageMessages();
  const { f } = useI18n();
  const all = [reference, ...alternatives].filter(
    (one, at, every) => one.level !== 'none' && every.findIndex((other) => isSame(one, other)) === at,
  );
  if (all.length === 0) return null;
  return (
    <>
      <dt>{why.references.title}</dt>
      {all.map((one) => (
        <dd key={JSON.stringify(recordsOf(one).map(({ record }) => record)) + one.level}>
          <b>{why.references.levels[one.level]}</b>: {f.reference(one, measure)}
          <ul className="why-records">
            {recordsOf(one).map((record) => (
              <RecordLine key={record.record} record={record} unit={measure.unit} />
            ))}
          </ul>
        </dd>
      ))}
    </>
  );
}

type Row = Omit<PublishedFigure, 'value'> & { value: number | null };

/** One record: its figure, whom it is about, what was divided by what, where it stands. */
function RecordLine({ record, unit }: { record: Row; unit: ReportedMeasure['measure']['unit'] }) {
  const { why, sources } = usePageMessages();
  const { m, f } = useI18n();
  const text = recordWords(record, m, sources);
  return (
    <li data-record={record.record}>
      {record.value !== null && <b>{f.value(record.value, unit, 3)}</b>}{' '}
      {record.url ? (
        // Some addresses are followed by where in the repository the page stands.
        <a href={record.url.split(' ')[0]} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
      {record.quality && <small>{why.references.quality(record.quality)}</small>}
    </li>
  );
}

function recordsOf(reference: Reference): Row[] {
  if ('figure' in reference) return [{ ...reference.figure, value: reference.band.p50 }];
  return reference.level === 'indicative' ? reference.figures : [];
}

/** A reference may be among the alternatives too. */
const isSame = (a: Reference, b: Reference): boolean =>
  a.level === b.level && JSON.stringify(recordsOf(a)) === JSON.stringify(recordsOf(b));
