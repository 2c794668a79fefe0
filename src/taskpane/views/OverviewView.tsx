import type { OverviewWords } from '../../messages/pane.js';
import { Chart } from './Chart.js';
import type { IndicatorCard, OverviewData } from './overview-data.js';

interface Props {
  readonly words: OverviewWords;
  readonly data: OverviewData;
  readonly onChoose: (indicator: string) => void;
}

/** 总览 · The verdict, then where each indicator stands, binding ones first. */
export function OverviewView({ words, data, onChoose }: Props) {
  const { verdict, cards, detail } = data;
  return (
    <div className="view">
      <Verdict data={data} />
      {verdict !== 'unreadable' && (
        <section aria-label={words.indicators}>
          <h2>{words.indicators}</h2>
          {cards.length === 0 && <p className="empty">{words.noIndicators}</p>}
          <ul className="cards">
            {cards.map((card, at) => (
              <Card key={at} card={card} words={words} onChoose={onChoose} />
            ))}
          </ul>
        </section>
      )}
      {detail && (
        <div className="details">
          {detail.charts.map(({ title, svg, table }) => (
            <section key={title} className="card" aria-label={title}>
              <h2>{title}</h2>
              <Chart svg={svg} table={table} />
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

function Verdict({ data }: Pick<Props, 'data'>) {
  const { verdict, word, lead, about, counts } = data;
  return (
    <section className={`verdict verdict-${verdict}`} aria-label={word}>
      <p className="about">
        {about.map((part) => (
          <span key={part}>{part} </span>
        ))}
      </p>
      <p className="verdict-word">{word}</p>
      <p>{lead}</p>
      {verdict !== 'unreadable' && (
        <dl className="verdict-counts">
          {counts.map(({ severity, label, count }) => (
            <div key={severity} className={`severity-${severity}`}>
              <dt>{label}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Card({ card, words, onChoose }: { card: IndicatorCard } & Omit<Props, 'data'>) {
  const { id, name, status, isBinding, tone, symbol, rating, bullet, shares, need } = card;
  return (
    <li className={card.isChosen ? 'card indicator is-chosen' : 'card indicator'}>
      <header>
        <h3>
          <button
            type="button"
            className="link"
            aria-pressed={card.isChosen}
            title={words.showPath(name)}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        </h3>
        <span className={isBinding ? 'tag is-binding' : 'tag'}>{status}</span>
      </header>
      {bullet === undefined ? (
        <p className={`rating tone-${tone}`}>
          {symbol} {rating}
        </p>
      ) : (
        <Chart svg={bullet} />
      )}
      <p className="shares">
        {shares.map(({ label, value }) => (
          <span key={label}>
            {label} <b>{value}</b>
          </span>
        ))}
      </p>
      {need !== '' && <p className="need">{need}</p>}
    </li>
  );
}
