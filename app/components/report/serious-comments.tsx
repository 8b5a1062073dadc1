import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";

export function SeriousComments() {
  const texts = useTexts("seriousComments");
  return (
    <Page narrow title={texts.title} lead={texts.lead}>
      {texts.sections.map(({ title, items }) => (
        <section key={title} className="section">
          <h2>{title}</h2>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
