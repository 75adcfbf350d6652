// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/commonletters.h"

#include <QSet>

namespace counterpart::reading {

namespace {

constexpr QStringView Common =
    u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说"
    u"产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使"
    u"点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明"
    u"看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料"
    u"象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指"
    u"几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶"
    u"油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议"
    u"声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影"
    u"算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何"
    u"除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属"
    u"圆包火住调满县局照参红细引听该铁价严這為個時來們對會發動過說產種後學經進電裡實體點從業應開還關線"
    u"數質氣變條沒結問無係軍黨員總設長頭資邊級圖統較將組見計別論運農幾強決戰則據處隊給門規熱領東導壓爭"
    u"濟階術極聯認權證單風場車務萬達積議聲報鬥類離華確張馬節話傳許廣記際連斷難約歷劃選標寫親觀養層專狀"
    u"廠識適屬圓滿縣參紅細聽該鐵價嚴雙協談訪訊聞與兩國區灣亞歐舉経済対発図実総首臣閣僚録戦応変読売円駅"
    u"県労働続検査権関両谈判协双访席贸亚欧洲峰柬埔寨泰韩朝鲜俄德英印尼邦签署谊盟援助警察核裁防禁止字贺"
    u"邀请晤致欢迎谢促友伙伴略"
    u"의는이을를에가은한고로서하와과국정부대회장관협력양측외교통령총리담발표결논지원경제안보중일북러시"
    u"아사인도동남해전기자유민주조선방문합성명공계평화년월오늘만났다했며록위및등간두상호최근강확분야";

} // namespace

LetterCount countCommonLetters(QStringView text)
{
    static const QSet<QChar> common(Common.begin(), Common.end());
    LetterCount count;
    for (const QChar c : text) {
        const auto script = c.script();
        const bool isKana = script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
        if (!isKana && script != QChar::Script_Han && script != QChar::Script_Hangul)
            continue;
        ++count.letters;
        count.common += isKana || common.contains(c);
    }
    return count;
}

} // namespace counterpart::reading
