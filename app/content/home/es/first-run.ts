import { es as company } from "~/content/company/es";

export const firstRun = {
  title: "¿Cómo trabajan de verdad juntos Ventas y Marketing, y qué ayudaría?",
  lead: "Tandem plantea cada trimestre la misma encuesta breve a los dos departamentos, sella cada respuesta en el navegador y convierte el resultado en un plan que se puede llevar a cabo.",
  setUpTitle: "Configurar su organización",
  setUpText:
    "Ponga nombre a la organización y a sus dos departamentos, y cree la primera cuenta. Lleva unos tres minutos. Nada sale de esta máquina.",
  codeShown: "Su código de arranque se ha aceptado: este navegador puede configurar Tandem.",
  codeNeeded:
    "Necesita el código de arranque, para que nadie más se adueñe de esta instalación. Abra el enlace que se mostró al arrancar, o escriba el código en la página siguiente.",
  lookTitle: "Echar antes un vistazo",
  lookText:
    "Cargue una empresa ficticia con nueve trimestres de respuestas: un choque, un taller, visitas conjuntas a clientes, una recaída. Está marcada como demostración y se quita en un solo paso.",
  lookLoaded:
    "La empresa ficticia está cargada: nueve trimestres de respuestas, un choque, un taller, visitas conjuntas a clientes, una recaída. Lo que otras personas probaron en ella sigue ahí.",
  lookButton: "Explorar la demostración",
  lookOpen:
    "Cualquiera que llegue a esta página puede verla y modificarla hasta que usted haya configurado Tandem; no introduzca en ella nada real.",
} as const;

export const setUpCode = {
  title: "El código de arranque",
  label: "Código de arranque",
  hint: "Por ejemplo, k7m2q-9xtr4-… Las mayúsculas y los guiones no importan.",
  where: "Quien administra Tandem lo encuentra en uno de estos lugares:",
  places: [
    "En la línea que se mostró al arrancar: abra su enlace, «Tandem is ready: …/?start=…». Con un contenedor: docker compose logs tandem. Con systemd: journalctl --unit tandem.",
    "En el archivo set-up-code del directorio de datos, que solo puede leer la cuenta del propio servidor.",
    "En el ajuste SETUP_CODE, si se ha definido.",
  ],
  accepted: "Su código de arranque se ha aceptado.",
} as const;

export const strangersPairs = {
  title: "Estos pares de departamentos se quitarán",
  text: "Alguien los añadió antes de que Tandem estuviera configurado, cuando nadie tenía que demostrar quién es. También desaparecen las cuentas de entonces. Si quiere conservar algo de ellos, haga antes una copia de seguridad.",
} as const;

export const setUpBlocked = {
  title: "Tandem no encuentra su base de datos",
  text: "Aquí hay claves de encuestas abiertas, pero la base de datos no conoce esas encuestas: está vacía o es otra. Así no se puede configurar Tandem, para que la pérdida no quede oculta.",
  todoTitle: "Qué hacer",
  todo: [
    "Compruebe si el directorio de datos es el correcto: puede que no se haya montado un volumen o que DATA_DIRECTORY indique otro. Detenga Tandem, monte o indique el correcto y vuelva a arrancarlo.",
    "Si la base de datos se ha perdido, detenga Tandem y restaure la última copia de seguridad: npm run restore -- <archivo>.",
    "Si de verdad se renuncia a esas encuestas, detenga Tandem, saque sus archivos de clave del directorio de claves y vuelva a arrancarlo. Sin las claves, nadie puede abrir las respuestas de esas encuestas.",
  ],
  where: "Al arrancar se mostró de qué directorios y de qué claves se trata.",
} as const;

export const setUpForm = {
  documentTitle: "Configurar su organización - Tandem",
  title: "Configurar su organización",
  lead: "Más adelante podrá cambiarlo todo, salvo el orden de los departamentos.",
  organisationTitle: "La organización",
  organisation: company.page.settings.name,
  timeZone: company.page.settings.timeZone,
  timeZoneHint: "En ella se eligen y se indican todas las horas. Puede cambiarse más tarde, en Organización.",
  firstDepartment: company.page.pair.first,
  departmentHint: "Como se le llama en su empresa. Este nombre lo ve todo el mundo.",
  secondDepartment: company.page.pair.second,
  sales: "Ventas",
  marketing: "Marketing",
  accountTitle: "Su cuenta",
  name: "Su nombre",
  email: "Su correo electrónico",
  password: "Contraseña",
  passwordHint: "Al menos 12 caracteres. Unas cuantas palabras al azar se recuerdan mejor que los símbolos.",
  invitationsTitle: "Invitaciones",
  byMail:
    "El correo está configurado: las invitaciones pueden enviarse por correo electrónico o imprimirse como papeles con código.",
  withoutMail:
    "No hay ningún servidor de correo configurado: las invitaciones se imprimen como papeles con código. Para enviar correo, defina SMTP_URL y MAIL_FROM; puede hacerlo en cualquier momento.",
  button: "Configurar",
} as const;
