import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { noon } from '@/lib/campaign/days';
import type { revenueDays } from '@/lib/campaign/revenue-days';

interface RevenueTableProps {
  days: ReturnType<typeof revenueDays>;
  amount: (value: number) => string;
}

/** The days behind the chart of revenue. */
export function RevenueTable({ days, amount }: RevenueTableProps) {
  const { campaign: words, history } = usePageMessages();
  const { f } = useI18n();
  return (
    <details className="chart-table">
      <summary>{history.showTable}</summary>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{words.chart.day}</th>
            <th scope="col" className="n">
              {words.chart.title}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, total }) => (
            <tr key={day}>
              <td>{f.dateWithYear(noon(day))}</td>
              <td className="n">{amount(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
