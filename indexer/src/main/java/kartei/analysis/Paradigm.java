package kartei.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * How a class of words is inflected and how its words join as the first part of a compound.
 *
 * <p>Each class lists its endings. {@code +er} puts an ending on the word of the lexicon, {@code
 * -us+en} changes one, {@code "} stands for an umlaut in the stem, {@code ge} for the prefix of the
 * participle. A digit says that the form also stands before another part of a compound (0 the most
 * usual), {@code ~} that it stands only there, {@code *} that a verb form is used as an adjective.
 */
enum Paradigm {
  /** Sprache, Sprachen; Sprachmodell. */
  F_N(Pos.NOUN, "0 1+n ~3-e"),
  /** Messe, Messen: the e never goes off. */
  F_NE(Pos.NOUN, "0 1+n"),
  /** Arbeit, Arbeiten; Arbeitsamt. */
  F_EN(Pos.NOUN, "0 1+en ~1+s"),
  /** Kraft, Kräfte. */
  F_UE(Pos.NOUN, "0 1\"+e \"+en ~3+s"),
  /** Kenntnis, Kenntnisse. */
  F_NIS(Pos.NOUN, "0 +se +sen"),
  /** Mutter, Mütter. */
  F_U(Pos.NOUN, "0 1\" \"+n"),
  /** Kamera, Kameras; Lady, Ladies. */
  F_S(Pos.NOUN, "0 +s -y+ies +es -a+en"),
  /** Milch: no plural. */
  F_0(Pos.NOUN, "0 ~2+s"),
  /** Hilfe, Hilfsmittel; Geschichte, Geschichtsbuch. */
  F_NS(Pos.NOUN, "0 1+n ~2-e ~0-e+s ~1+s"),
  /** Tag, Tages, Tage. */
  M_E(Pos.NOUN, "0 0+s 0+es 1+e +en"),
  /** Baum, Bäume. */
  M_UE(Pos.NOUN, "0 0+s 0+es 2+e 1\"+e \"+en"),
  /** Kind, Kinder. */
  N_ER(Pos.NOUN, "0 0+s 0+es +e 0+er +ern"),
  /** Haus, Häuser. */
  N_UER(Pos.NOUN, "0 0+s 0+es 2+e 0\"+er \"+ern"),
  /** Lehrer, Fenster. */
  M_0(Pos.NOUN, "0 0+s +n"),
  /** Vater, Garten. */
  M_U(Pos.NOUN, "0 0+s 1\" \"+n"),
  /** Auto, Token, Test; Match, Matches. */
  M_S(Pos.NOUN, "0 0+s -y+ies +es -a+en"),
  /** Mensch, Student: weak. */
  M_EN(Pos.NOUN, "0 0+en"),
  /** Kunde, Name. */
  M_N(Pos.NOUN, "0 0+n 0+ns ~3-e"),
  /** Staat, Bett, Strahl. */
  N_EN(Pos.NOUN, "0 0+s 0+es 1+en +e"),
  /** Auge, Ende, Muskel. */
  N_N(Pos.NOUN, "0 0+s 1+n ~2-e"),
  /** Zeugnis, Bus. */
  M_SE(Pos.NOUN, "0 +ses 1+se +sen"),
  /** Wasser, Obst, Fleisch: no plural. */
  M_X(Pos.NOUN, "0 0+s 0+es +e"),
  /** Leute, Kosten: plural only. */
  PL(Pos.NOUN, "0 +n"),
  /** Mechanismus, Mechanismen. */
  US_EN(Pos.NOUN, "0 0-us+en -us+i +se +sen +ses"),
  /** Terminus, Termini; Syndikus, Syndizi. */
  US_I(Pos.NOUN, "0 +se +sen +ses -us+i -us+en -kus+zi"),
  /** Genus, Genera. */
  US_ERA(Pos.NOUN, "0 -us+era"),
  /** Korpus, Korpora. */
  US_ORA(Pos.NOUN, "0 -us+ora"),
  /** Zentrum, Zentren. */
  UM_EN(Pos.NOUN, "0 0+s 0-um+en -um+a"),
  /** Abstraktum, Abstrakta. */
  UM_A(Pos.NOUN, "0 0+s -um+a -um+en"),
  /** Thema, Themen, Themata; Fibulae. */
  A_EN(Pos.NOUN, "0 +s 2-a+en +ta +e"),
  /** Schema, Schemata. */
  A_TA(Pos.NOUN, "0 +s +ta"),
  /** Konto, Konten. */
  O_EN(Pos.NOUN, "0 +s 1-o+en"),
  /** Saldo, Saldi; Capriccio, Capricci. */
  O_I(Pos.NOUN, "0 +s -o+i -io+i"),
  /** Index, Indizes; Matrix, Matrizen. */
  X_ZES(Pos.NOUN, "0 +e +es -x+zes 1-x+zen -ex+izes -ex+izen -ex+ices -x+ces"),
  /** Basis, Basen; Bronchitis, Bronchitiden. */
  IS_EN(Pos.NOUN, "0 1-is+en -is+iden"),
  /** Lexikon, Lexika; Stadion, Stadien. */
  ON_A(Pos.NOUN, "0 +s -on+a -on+en"),
  /** Mythos, Mythen. */
  OS_EN(Pos.NOUN, "0 -os+en"),
  /** Examen, Examina. */
  EN_INA(Pos.NOUN, "0 0+s -en+ina"),
  /** Prinzip, Prinzipien; Material, Materialien. */
  N_IEN(Pos.NOUN, "0 0+s 0+ien"),
  /** Beamte, Beamter: inflected as an adjective. */
  NOMINAL(Pos.NOUN, "0 0+n +r +m +s"),

  /** schön, schöner, schönste. */
  A(
      Pos.ADJECTIVE,
      "2 +e +er +es +en +em +ere +erer +eres +eren +erem"
          + " ~3+st +ste +ster +stes +sten +stem +este +ester +estes +esten +estem"),
  /** lang, länger, längste. */
  A_U(
      Pos.ADJECTIVE,
      "2 +e +er +es +en +em \"+er \"+ere \"+erer \"+eres \"+eren \"+erem"
          + " ~3\"+st \"+ste \"+ster \"+stes \"+sten \"+stem"
          + " \"+este \"+ester \"+estes \"+esten \"+estem"),
  /** leise. */
  A_E(
      Pos.ADJECTIVE,
      "2 +r +s +n +m +re +rer +res +ren +rem +ste +ster +stes +sten +stem ~3-e -e+ste -e+sten"),
  /** dunkel, dunkle; teuer, teure. */
  A_L(
      Pos.ADJECTIVE,
      "2 +e +er +es +en +em -el+le -el+ler -el+les -el+len -el+lem -er+re -er+rer -er+res -er+ren"
          + " -er+rem -el+lere -el+leren -er+rere -er+reren +ste +ster +stes +sten +stem"
          + " +ere +eren +eres +erer"),
  /** rosa, extra: without endings. */
  A_0(Pos.ADJECTIVE, "2"),

  /** lernen, lernt, lernte, gelernt. */
  V(Pos.VERB, all(weak("-en"), participle("ge", "-en+t"), participle("ge", "-en+et"))),
  /** verarbeiten, trainieren: no ge- in the participle. */
  VI(Pos.VERB, all(weak("-en"), participle("", "-en+t"), participle("", "-en+et"))),
  /** sammeln, fördern. */
  VN(Pos.VERB, all(weakN(), participle("ge", "-n+t"))),
  /** verbessern: the same without ge-. */
  VNI(Pos.VERB, all(weakN(), participle("", "-n+t"))),
  /** fahren: the forms with the vowel of the infinitive. */
  VS(Pos.VERB, all("? 2+s ~4-en ~5-en+e -en+e -en+st -en+t -en+est -en+et", present("en"))),
  /** fährt: present with a changed vowel; points to its infinitive. */
  PRESENT(Pos.VERB, "? +st +t"),
  /** fuhr: preterite; points to its infinitive. */
  PAST(Pos.VERB, "? +st +est +t +en +et"),
  /** führe, brachte: subjunctive, preterite in -te; points to its infinitive. */
  SUBJUNCTIVE(Pos.VERB, "+e +est +en +et +st +t"),
  /** gefahren; points to its infinitive. */
  PARTICIPLE(Pos.VERB, "*? *+e *+er *+es *+en *+em"),
  /** -fahren in verfahren: the participle behind an inseparable prefix. */
  BARE_PARTICIPLE(Pos.VERB, "*? *+e *+er *+es *+en *+em"),
  /** hoh- in hohe; points to its base. */
  ADJECTIVE_STEM(Pos.ADJECTIVE, "+e +er +es +en +em"),
  /** besser: comparative or superlative; points to its base. */
  DEGREE(Pos.ADJECTIVE, "? +e +er +es +en +em"),
  /** Sternen-, Schmerzens-: how a noun joins beside what its class says; points to its base. */
  LINKING(Pos.NOUN, "~1"),
  /** Bauten: an irregular form of a noun; points to its base. */
  NOUN_FORM(Pos.NOUN, "1"),

  /** hier, niemals: one form. */
  PARTICLE(Pos.OTHER, "?"),
  /** neben, zwei, selbst: no noun, but usual before one. */
  MODIFIER(Pos.OTHER, "2"),
  /** bio-, inter-: stands only before other parts and is no word. */
  BOUND(Pos.OTHER, "~3"),
  /** -losigkeit, -haftigkeit: the same as nouns. */
  SUFFIX_F(Pos.NOUN, "~9 ~9+en ~1+s"),
  /** -los, -haft, -mäßig: closes a compound and is no word. */
  SUFFIX(Pos.ADJECTIVE, "~9 +e +er +es +en +em");

  /** The classes of adjectives that have endings. */
  static final long ADJECTIVES = A.bit() | A_U.bit() | A_E.bit() | A_L.bit();

  /** All classes of nouns that are words of their own. */
  static final long NOUNS = A.bit() - 1 | F_NE.bit();

  /** The classes of nouns that a feminine in -in can come from. */
  static final long PERSONS =
      M_E.bit()
          | M_UE.bit()
          | M_0.bit()
          | M_U.bit()
          | M_S.bit()
          | M_EN.bit()
          | M_N.bit()
          | N_EN.bit()
          | N_N.bit()
          | N_UER.bit()
          | M_X.bit()
          | NOMINAL.bit();

  /** The classes of verbs that form their preterite with -te. */
  static final long WEAK_VERBS = V.bit() | VI.bit() | VN.bit() | VNI.bit();

  /** Parts of speech, as far as they matter. */
  enum Pos {
    NOUN,
    ADJECTIVE,
    VERB,
    OTHER
  }

  final Pos pos;
  final List<Ending> endings;

  Paradigm(Pos pos, String endings) {
    this.pos = pos;
    List<Ending> list = new ArrayList<>();
    for (String notation : endings.split(" ")) {
      if (!notation.isEmpty()) {
        list.add(Ending.parse(this, notation));
      }
    }
    this.endings = List.copyOf(list);
  }

  long bit() {
    return 1L << ordinal();
  }

  /** Whether a word of this class stands for another word, its infinitive or base form. */
  boolean isAlias() {
    return bit() >= PRESENT.bit() && bit() <= NOUN_FORM.bit();
  }

  private static String weak(String off) {
    return all("? 2+s ~4-en ~5-en+e", finite(off), present("en"));
  }

  private static String weakN() {
    return all("? 2+s ~4-n", finite("-n"), "-eln+le -ern+re", present("n"));
  }

  private static String finite(String off) {
    StringBuilder all = new StringBuilder();
    for (String ending : "e st est t et te test ten ete etest eten".split(" ")) {
      all.append(off).append('+').append(ending).append(' ');
    }
    return all.toString();
  }

  /** lernend, sammelnd, from the ending of the infinitive. */
  private static String present(String infinitive) {
    return participle("", all("-", infinitive, "+", infinitive, "d").replace(" ", ""));
  }

  private static String participle(String prefix, String form) {
    StringBuilder all = new StringBuilder();
    for (String ending : new String[] {"", "e", "er", "es", "en", "em"}) {
      all.append('*').append(prefix).append(form).append(ending).append(' ');
    }
    return all.toString();
  }

  /** All in one, with blanks between. (No +: its set-up takes longer than all of this.) */
  private static String all(String... notations) {
    return String.join(" ", notations);
  }
}
