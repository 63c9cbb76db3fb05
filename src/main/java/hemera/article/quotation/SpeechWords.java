package hemera.article.quotation;

import java.util.regex.Pattern;

/** The words that introduce speech. Sentences have ’ for every apostrophe and a plain space for every other. */
final class SpeechWords {

    private static final String FRENCH_STEMS =
            "déclar|affirm|indiqu|précis|ajout|expliqu|estim|assur|soulign|not|annonç|annonc"
                    + "|rappel|rappell|appel|appell|répliqu|rétorqu|confi|racont|insist|dénonc|dénonç|déplor|regrett|jug|considèr|considér"
                    + "|lanc|lanç|comment|témoign|martel|martèl|renchér|résum|qualifi|évoqu|demand|exclam|interrog|félicit|inquièt|inquiét"
                    + "|confirm|révèl|révél|observ|constat|relèv|relev|remarqu|proclam|plaid|jur|tweet|protest|ni|suggèr|suggér"
                    + "|pens|ironis|nuanc|détaill|analys|critiqu|salu|exhort|rapport|murmur|cri|menac|avanc|tranch|argu|argument|continu";

    private static final String FRENCH_PARTICIPLES =
            "dit|écrit|répondu|prétendu|reconnu|admis|promis|prévenu|averti|convenu"
                    + "|conclu|poursuivi|soutenu|décrit|défendu|démenti|maintenu|renchéri|réagi|fait (?:savoir|valoir|remarquer|observer)"
                    + "|mis en garde|surenchéri";

    private static final String FRENCH_FINITE =
            "dit|disent|disait|disaient|dirent|écrit|écrivent|écrivait|répond|répondent"
                    + "|répondait|répondit|prétend|prétendent|reconnaît|reconnaissent|admet|admettent|promet|promettent|prévient"
                    + "|préviennent|avertit|avertissent|convient|conclut|concluent|poursuit|poursuivent|soutient|soutiennent|décrit"
                    + "|défend|dément|maintient|renchérit|réagit|fait (?:savoir|valoir|remarquer|observer)|met en garde|surenchérit";

    private static final String FRENCH_DONE = "(?:(?:" + FRENCH_STEMS + ")ée?s?|" + FRENCH_PARTICIPLES + ")";
    private static final String FRENCH_DOES =
            "(?:(?:" + FRENCH_STEMS + ")(?:e|ent|a|èrent|ait|aient)|" + FRENCH_FINITE + ")";
    private static final String HAVE = "(?:a|ont|avait|avaient|aurait|auraient|est|sont|était)";
    private static final String BETWEEN = "(?: [\\p{L}’-]+){0,3}?";

    private static final String FRENCH = HAVE + BETWEEN + " " + FRENCH_DONE
            + "|(?<!(?:\\b(?i:le|la|les|un|une|cette|ce|cet|sa|son|leur"
            + "|notre|des|de|d|l|nouvelle|première|au|du) )|l’|d’)" + FRENCH_DOES + "|(?<gerund>en (?:" + FRENCH_STEMS
            + "|dis|écriv|répond|prévenant|soulign|maintenant)ant)";

    private static final String ENGLISH =
            "(?:has |have |had )?(?:also |later |then |previously )?(?:said|says|told|tells|wrote|writes"
                    + "|added|adds|stated|states|announced|explained|explains|insisted|insists|argued|argues|claimed|claims|warned"
                    + "|warns|noted|notes|replied|asked|asks|tweeted|declared|called|calls|described|describes|recalled|admitted"
                    + "|confirmed|denied|promised|suggested|continued|concluded|testified|remarked|commented|acknowledged"
                    + "|asserted|observed|joked|shouted|believes|thinks|accused|urged)";

    private static final String WORD_BEGINS = "(?<![\\p{L}’-])";
    private static final String WORD_ENDS = "(?![\\p{L}-])";

    /** « a déclaré », « affirme », "told". */
    static final Pattern VERB = Pattern.compile(WORD_BEGINS + "(?:" + FRENCH + "|" + ENGLISH + ")" + WORD_ENDS);

    /** « a-t-il dit », « affirme-t-elle », "he said" at the beginning. */
    static final Pattern PRONOUN_AND_VERB = Pattern.compile("^(?:(?:lui |leur |nous |m’|s’|l’|se )?(?:" + HAVE
            + "-(?:t-)?(?:il|elle|on|ils|elles)" + BETWEEN + " " + FRENCH_DONE + "|" + FRENCH_DOES
            + "-(?:t-)?(?:il|elle|on|ils|elles))|(?:he|she|they)(?: [\\p{L}]+){0,2}? " + ENGLISH
            + "|(?:il|elle)(?: [\\p{L}’]+)? " + HAVE + BETWEEN + " " + FRENCH_DONE + ")" + WORD_ENDS);

    /** A verb at the beginning whose subject follows: « a déclaré John Kirby », "said John Kirby". */
    static final Pattern VERB_FIRST =
            Pattern.compile("^(?:(?:se |s’|lui |nous |m’|l’)?(?:" + FRENCH + ")|" + ENGLISH + ")" + WORD_ENDS);

    /** « Selon John Kirby », "according to John Kirby". */
    static final Pattern SOURCE = Pattern.compile("^(?i:selon|d’après|dixit|according to) ");

    private SpeechWords() {}
}
