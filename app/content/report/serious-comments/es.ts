import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    documentTitle: "Cuando un comentario denuncia algo grave - Tandem",
    title: "Cuando un comentario denuncia algo grave",
    lead: "Acoso, discriminación, robo, una amenaza, alguien en peligro: esta página es para Recursos Humanos. No sustituye al asesoramiento jurídico.",
    sections: [
      {
        title: "Primero",
        items: [
          "Si alguien puede estar ahora en peligro, actúe como ante cualquier otro aviso de peligro: primero proteger, después preguntar.",
          "No comente el texto en la reunión de resultados ni lo cite en ningún cartel. Pida a quien dirige la reunión que lo deje fuera.",
          "Conserve las palabras exactas, con la encuesta y el día en que las leyó, donde guarda otras denuncias. Tandem elimina los comentarios pasado el plazo que ha fijado su organización.",
        ],
      },
      {
        title: "No busque a quien lo escribió",
        items: [
          "Tandem no guarda quién escribió un comentario, y no hay manera de responderle. Adivinar por el estilo, las fechas o los turnos señala a quien no es y acaba con toda la confianza en la encuesta.",
          "No pregunte a nadie si lo escribió, ni pida nada a informática: la promesa de la invitación vale también para este comentario.",
        ],
      },
      {
        title: "Aun así tiene que actuar",
        items: [
          "En la mayoría de los países, una empresa que conoce un caso de acoso tiene obligaciones, lo denuncie quien lo denuncie. Consulte hoy mismo a su asesoría jurídica e incluya al comité de empresa o a la representación de la plantilla.",
          "Investigue lo que se describe y no quién lo escribió: un lugar, un turno, una práctica o unas reglas que cualquiera pudo notar.",
          "Deje por escrito qué decidió, cuándo y por qué, también cuando los datos no bastan.",
        ],
      },
      {
        title: "Dígalo a todo el mundo para que lo oiga una persona",
        items: [
          "Escriba a todas las personas invitadas, sin las palabras del comentario y sin el departamento: que se ha denunciado algo grave, qué pasa ahora y dónde se puede hablar en confianza.",
          "Indique vías que permitan una respuesta: una persona de confianza, el comité de empresa, el canal de denuncias que quizá exija la ley, un médico, un teléfono de ayuda ajeno a la empresa.",
          "Diga que cualquier testimonio es bienvenido y que nadie está obligado a darlo. Diga qué protege a quienes denuncian.",
        ],
      },
      {
        title: "Un comentario que nombra a alguien",
        items: [
          "Quien aparece nombrado también tiene derechos: lo escrito es la afirmación de una persona y no una conclusión. Muéstrelo solo a quienes tengan que investigarlo.",
          "Esa persona puede preguntar qué datos tienen sobre ella. Los comentarios forman parte; su delegado de protección de datos sabe cómo responder.",
        ],
      },
    ],
  },
});
