import { translationOf } from "~/content/translated";
import type { purposes as english } from "../en/purposes";

export const purposes = translationOf<typeof english>()({
  whatThisIs: [
    "Este documento describe la encuesta de {organisation} tal como está configurada en la fecha indicada arriba. Las listas de campos guardados se leen de la base de datos en funcionamiento; los umbrales y las reglas de publicación, del programa; los plazos y el contacto, de los ajustes.",
    "Está hecho para la plantilla, el comité de empresa y el delegado de protección de datos. Es una descripción, no asesoramiento jurídico: la base jurídica, la necesidad de una evaluación de impacto y los términos de un acuerdo los decide quien sea responsable de ello.",
  ],
  contents: "Índice",
  inShortTitle: "En resumen",
  inShort: [
    "Nadie puede leer las respuestas de una persona solo con la base de datos y sus copias de seguridad. Se sellan en el navegador, se guardan sin nombre ni hora y se destruyen una vez contadas.",
    "Se conservan resultados de grupo y comentarios. Un departamento solo tiene resultados propios a partir de {threshold} respuestas; si son menos, aparecen mezclados con los del otro departamento o no aparecen.",
    "El programa no muestra a nadie quién ha respondido. Los recordatorios van a todas las personas.",
    "La participación es voluntaria. La invitación lo dice, y a nadie se le pregunta por qué no ha participado.",
    "Lo que ningún programa puede impedir: que la empresa lo modifique o vigile el dispositivo o la red. El apartado 5 dice cómo puede advertirse.",
    "Quien tiene a la vez la base de datos y el archivo de clave de una encuesta abierta puede ver quién ha respondido; si la clave está en el servidor, podría abrir papeletas antes de tiempo y ver de quién son.",
  ],
  title: "Para qué sirve la encuesta",
  purposes: [
    "Saber, una vez al trimestre, cómo viven los dos departamentos su colaboración.",
    "Elegir entre todos qué cambiar, como máximo tres medidas a la vez, y ver más adelante si ha servido.",
  ],
  notTitle: "Para qué no sirve",
  notPurposes: [
    "Evaluar, comparar o clasificar a personas o equipos, o averiguar qué piensa una persona.",
    "Ver quién ha participado y quién no.",
    "Decidir sobre salario, ascensos, sanciones o cualquier otra cosa que afecte a una persona.",
    "Tomar decisiones automatizadas o elaborar perfiles. No se hace ni lo uno ni lo otro.",
  ],
  howItWorksTitle: "Cómo funciona",
  howItWorks: [
    "Recursos Humanos mantiene una lista de personas: la dirección de correo del trabajo y el departamento de cada una y, si se quiere, su nombre y su idioma. Cuando se abre una encuesta, la lista queda fijada y las reglas se recogen en un documento, el manifiesto. Su huella figura en cada invitación y en la página de la encuesta, para que todo el mundo pueda ver que las reglas son iguales para todas las personas.",
    "Cada persona recibe un código, por correo electrónico o en un papel que saca de un recipiente. El navegador lo cambia por un token aleatorio que el servidor firma sin verlo. Quien cambia un código en lugar de otra persona, por ejemplo una pasarela de correo, conoce el token que le corresponde.",
    "Las respuestas se sellan en el navegador y se envían con el token, sin el código. Todas las papeletas selladas tienen la misma longitud.",
    "Cuando se cierra la encuesta, las papeletas se abren una sola vez en memoria, se cuentan y se someten a las reglas de publicación. Lo que estas dejan pasar se conserva como una única publicación inalterable. Las papeletas, los tokens, los códigos, la lista fijada y las claves se destruyen.",
    "Quien quiera comprobarlo puede comparar un resguardo con la lista de papeletas contadas, que se publica después del cierre.",
  ],
});
