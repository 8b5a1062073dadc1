import { translationOf } from "~/content/translated";
import type { record as english } from "../en/record";
import { operation } from "./operation";

/** Section 12, in the terms of the Spanish text of GDPR art. 30 (1). */
export const record = translationOf<typeof english>()({
  title: "Borrador del registro de actividades de tratamiento",
  note: "Un borrador para el registro de las actividades de tratamiento (RGPD, art. 30), que debe comprobar y completar quien sea responsable de ello.",
  caption: "Registro de actividades de tratamiento",
  rows: {
    name: {
      label: "Nombre del tratamiento",
      text: "Encuesta trimestral sobre la colaboración de {first} y {second}",
    },
    controller: {
      label: "Responsable del tratamiento",
      text: "{organisation}",
    },
    address: {
      label: "Dirección, representante",
    },
    officer: {
      label: "Delegado de protección de datos o contacto",
      text: "{contact}",
    },
    purposes: {
      label: "Fines",
      text: "Medir y mejorar la colaboración de los departamentos (apartado 1)",
    },
    legalBasis: {
      label: "Base jurídica",
    },
    persons: {
      label: "Categorías de interesados",
      text: "Plantilla de los departamentos encuestados; personas con una cuenta",
    },
    data: {
      label: "Categorías de datos personales",
      text: "Dirección de correo del trabajo, departamento, nombre e idioma (lista de personas); qué correos se han enviado; las cuentas y lo que se ha hecho con ellas. Las respuestas se guardan selladas y sin nombre; los comentarios pueden revelar quién los escribió.",
    },
    recipientsInside: {
      label: "Destinatarios internos",
      text: "Recursos Humanos, moderación y administración, según dice el apartado 8 para cada una; custodios de clave, sin resultados",
    },
    recipientsOutside: {
      label: "Destinatarios externos, encargados del tratamiento",
    },
    thirdCountries: {
      label: "Terceros países",
      text: "Ninguno por causa del programa",
    },
    periods: {
      label: "Plazos",
      text: "Apartado 7. Lista de personas: {roster} Comentarios: {comments}",
    },
    measures: {
      label: operation.measuresTitle,
      text: "Apartado 10",
    },
    impactAssessment: {
      label: "Evaluación de impacto (art. 35): si es necesaria, con qué resultado",
    },
    worksAgreement: {
      label: "Acuerdo de empresa, fecha",
    },
  },
});
