/** @typedef {import("./random.js").Random} Random */

/**
 * Names from many scripts, since partners come from everywhere: given names, family names, how they are joined, and
 * how many in a hundred are of this kind.
 *
 * @type {{ share: number, given: string, family: string, join: (given: string, family: string) => string }[]}
 */
const NAMES = [
  {
    share: 40,
    given:
      "Alice Aaron Amber Andrew Beth Brian Carla Chris Dana Derek Elena Ethan Fiona Gavin Grace Hannah Ian Isla Jack Jasmine Keith Laura Liam Maya Megan Nathan Nora Oliver Paula Quinn Rachel Ryan Sam Sofia Tara Thomas Uma Victor Wendy Zach",
    family:
      "Abbott Baker Barnes Bennett Brooks Carter Chapman Cole Collins Cooper Dawson Ellis Fisher Foster Grant Hayes Hughes Jenkins Kelly Lawson Marsh Mason Morgan Nash Owens Palmer Price Reed Rowe Shaw Stone Tate Turner Vaughn Walsh Webb West Woods York Young",
    join: western,
  },
  {
    share: 12,
    given:
      "Jürgen Anke Björn Käthe Günther Heike Søren Åse Mikkel Freja Lars Ingrid Ørjan Saskia Niels",
    family:
      "Müller Schröder Weiß Krüger Jørgensen Østergaard Åkerström Lindqvist Vandenberg de\u00a0Vries Bäcker Köhler",
    join: western,
  },
  {
    share: 10,
    given: "François Hélène José María Íñigo Chloé João Inês Noël Zoë Nicolò Lucía Renée Andrés",
    family:
      "Lefèvre García Núñez Gonçalves D’Angelo O’Brien Pérez Château Mondragón Araújo Rossi Bianchi",
    join: western,
  },
  {
    share: 8,
    given:
      "Łukasz Agnieszka Žaneta Jiří Tomáš Šárka Zoltán Ágnes Ștefan Ioana Đorđe Ayşe İlker Çiğdem",
    family: "Wójcik Kowalczyk Dvořák Černá Nagy Kovács Ionescu Petrović Yıldız Öztürk Šimić Žižka",
    join: western,
  },
  {
    share: 6,
    given: "Priya Arjun Ananya Vikram Kavita Rohan Meera Nikhil Thảo Đức Hương Minh",
    family: "Sharma Iyer Patel Banerjee Reddy Kapoor Nguyễn Trần Phạm Lê",
    join: western,
  },
  {
    share: 4,
    given: "伟 芳 娜 秀英 敏 静 丽 强 磊 洋",
    family: "王 李 张 刘 陈 杨 赵 黄",
    join: eastern,
  },
  {
    share: 4,
    given: "太郎 花子 健 美咲 翔太 葵 結衣",
    family: "佐藤 鈴木 高橋 田中 渡辺 伊藤",
    join: spacedEastern,
  },
  { share: 3, given: "민준 서연 지우 하은 도윤 수빈", family: "김 이 박 최 정 강", join: eastern },
  {
    share: 4,
    given: "Анна Дмитрий Ольга Сергій Юлія Иван Наталья",
    family: "Иванова Шевченко Кузнецов Бондар Соколова Петренко",
    join: western,
  },
  {
    share: 2,
    given: "Γιώργος Ελένη Νίκος Δήμητρα",
    family: "Παπαδόπουλος Νικολάου Ιωάννου",
    join: western,
  },
  { share: 3, given: "محمد فاطمة أحمد ليلى يوسف", family: "الحسن المصري خوري حداد", join: western },
  { share: 1, given: "נועה איתי תמר יונתן", family: "כהן לוי מזרחי", join: western },
  { share: 2, given: "राहुल प्रिया अनीता संजय", family: "शर्मा वर्मा सिंह गुप्ता", join: western },
  { share: 1, given: "สมชาย มาลี กมลา", family: "สุขใจ ทองดี แสงทอง", join: western },
];

/** @param {string} given @param {string} family */
function western(given, family) {
  return `${given} ${family}`;
}

/** @param {string} given @param {string} family */
function eastern(given, family) {
  return family + given;
}

/** @param {string} given @param {string} family */
function spacedEastern(given, family) {
  return `${family} ${given}`;
}

const KINDS = NAMES.flatMap(({ share, given, family, join }) =>
  Array(share).fill({ given: given.split(" "), family: family.split(" "), join }),
);

/** @param {Random} random @returns {string} */
export function personName(random) {
  const { given, family, join } = random.pick(KINDS);
  return join(random.pick(given), random.pick(family));
}

const PLACES =
  "Alder Amber Ashford Atlas Aurora Bayside Beacon Birch Blue\u00a0Ridge Bright Cedar Clearwater Copper Coral Crescent Delta Eastgate Elm Ember Evergreen Falcon Fjord Garnet Granite Harbor Hawthorn Heron Highland Horizon Iron Juniper Keystone Lakeview Larkspur Linden Maple Meridian Monarch Northwind Oakwell Orchard Osprey Pine Polar Prairie Quarry Redwood Ridgeway Riverbend Rowan Sable Saffron Sequoia Silver Solstice Sparrow Sterling Summit Sycamore Tamarack Thistle Tidewater Umber Valley Vantage Vermilion Walnut Westbrook Willow Windward Wren Zenith".split(
    " ",
  );
const TRADES =
  "Advisory Analytics Automation Cloud Consulting Data Digital Distribution Dynamics Electronics Engineering Group Industries Infosys Integration IT Labs Logistics Networks Partners Resellers Robotics Security Services Software Solutions Systems Technologies Telecom Trading".split(
    " ",
  );
const FORMS = ["Inc.", "LLC", "Ltd", "GmbH", "S.A.", "B.V.", "AB", "Pty Ltd", "Oy", "plc"];
const ABROAD = [
  "北京云桥科技有限公司",
  "株式会社ミライシステム",
  "한빛소프트 주식회사",
  "ООО «Северный ветер»",
  "ТОВ «Дніпро Софт»",
  "Μεσόγειος Πληροφορική Α.Ε.",
  "شركة الأفق للتقنية",
  "אופק מערכות בע״מ",
  "सूर्य टेक्नोलॉजीज़",
  "Công ty TNHH Sao Việt",
  "Réseau Élan & Fils",
  "Çınar Bilişim A.Ş.",
];

/** Co-prime with the number of combinations, so that a walk in this step meets each of them once. */
const STEP = 7919;

/** @param {number} count @returns {string[]} names of different companies */
export function companyNames(count) {
  const combinations = PLACES.length * TRADES.length * FORMS.length;
  return Array.from({ length: count }, (_, i) => {
    if (i % 8 === 7 && i >> 3 < ABROAD.length) return ABROAD[i >> 3];
    const n = ((i + 1) * STEP) % combinations;
    const place = PLACES[n % PLACES.length];
    const trade = TRADES[Math.floor(n / PLACES.length) % TRADES.length];
    return `${place} ${trade} ${FORMS[Math.floor(n / PLACES.length / TRADES.length)]}`;
  });
}
