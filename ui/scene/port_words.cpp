// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/port_words.h"

#include "ui/bridge/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace vs::ui {

namespace {

class Port
{
    Q_DECLARE_TR_FUNCTIONS(PortWords)

public:
    static PortWord link(PortFacts::Link link)
    {
        switch (link) {
        case PortFacts::Link::Unplugged:
            return {PortMark::Link, tr("unplugged"),
                    tr("Unplugged: link_down=1 in the guest's configuration. Nothing gets "
                       "through.")};
        case PortFacts::Link::Disabled:
            return {PortMark::Link, tr("set down"),
                    tr("Set down on the node. Nothing gets through.")};
        case PortFacts::Link::NoCarrier:
            return {PortMark::Link, tr("no carrier"),
                    tr("No carrier: nobody is at the other end. Nothing gets through.")};
        case PortFacts::Link::Up:
        case PortFacts::Link::Absent:
            break;
        }
        return {};
    }

    static QList<PortWord> all(const PortFacts& facts)
    {
        QList<PortWord> words;
        if (const PortWord word = link(facts.link); !word.brief.isEmpty())
            words << word;
        if (!facts.stp.empty())
            words << PortWord{PortMark::Stp, tr("STP: %1").arg(text(facts.stp)),
                              tr("The spanning tree keeps this port in state “%1”: the bridge does "
                                 "not forward through it.")
                                  .arg(text(facts.stp))};
        if (facts.isolated)
            words << PortWord{
                PortMark::Isolated, tr("isolated"),
                tr("Isolated: the bridge does not forward between this port and other "
                   "isolated ports.")};
        if (facts.mtu != 0)
            words << PortWord{PortMark::Mtu, tr("MTU %1").arg(facts.mtu),
                              tr("MTU %1, but the bridge has %2: packets over the smaller one do "
                                 "not get through.")
                                  .arg(facts.mtu)
                                  .arg(facts.bridgeMtu)};
        if (facts.noLearning)
            words << PortWord{PortMark::Other, tr("no learning"),
                              tr("Learning is off: the bridge does not note which addresses are "
                                 "behind this port.")};
        if (facts.noFlooding)
            words << PortWord{PortMark::Other, tr("no flooding"),
                              tr("Flooding is off: packets to addresses that the bridge does not "
                                 "know are not sent here.")};
        if (facts.hairpin)
            words << PortWord{PortMark::Other, tr("hairpin"),
                              tr("Hairpin: packets may leave by the port that they came in by.")};
        return words;
    }
};

} // namespace

QList<PortWord> portWords(const PortFacts& facts)
{
    return Port::all(facts);
}

QString tagWord(const PortFacts& facts)
{
    return facts.tag == 0 ? QString() : QStringLiteral("VLAN %1").arg(facts.tag);
}

QString vlanRanges(const std::vector<std::uint16_t>& vlans)
{
    std::vector<std::uint16_t> sorted = vlans;
    std::sort(sorted.begin(), sorted.end());
    QStringList ranges;
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i;
        while (end + 1 < sorted.size() && sorted[end + 1] <= sorted[end] + 1)
            ++end;
        ranges << (sorted[end] == sorted[i]
                       ? QString::number(sorted[i])
                       : QStringLiteral("%1-%2").arg(sorted[i]).arg(sorted[end]));
        i = end + 1;
    }
    return ranges.join(QStringLiteral(", "));
}

QPainterPath portMarkPath(PortMark mark, const QRectF& rect)
{
    QPainterPath path;
    const double x = rect.left();
    const double y = rect.top();
    const double w = rect.width();
    const double h = rect.height();
    const double middle = rect.center().y();
    const auto line = [&path](double ax, double ay, double bx, double by) {
        path.moveTo(ax, ay);
        path.lineTo(bx, by);
    };
    switch (mark) {
    case PortMark::Link: // a cut cable
        line(x, middle, x + w * 0.3, middle);
        line(x + w * 0.7, middle, x + w, middle);
        line(x + w * 0.3, y + h * 0.85, x + w * 0.5, y + h * 0.15);
        line(x + w * 0.5, y + h * 0.85, x + w * 0.7, y + h * 0.15);
        break;
    case PortMark::Stp: // no entry
        path.addEllipse(rect.adjusted(w * 0.05, h * 0.05, -w * 0.05, -h * 0.05));
        line(x + w * 0.25, middle, x + w * 0.75, middle);
        break;
    case PortMark::Isolated: // walls around one
        line(x + w * 0.1, y, x + w * 0.1, y + h);
        line(x + w * 0.9, y, x + w * 0.9, y + h);
        path.addEllipse(rect.center(), w * 0.14, h * 0.14);
        break;
    case PortMark::Mtu: // not equal
        line(x + w * 0.1, y + h * 0.36, x + w * 0.9, y + h * 0.36);
        line(x + w * 0.1, y + h * 0.64, x + w * 0.9, y + h * 0.64);
        line(x + w * 0.3, y + h * 0.95, x + w * 0.7, y + h * 0.05);
        break;
    case PortMark::Other: // look here
        line(rect.center().x(), y + h * 0.05, rect.center().x(), y + h * 0.62);
        path.addEllipse(QPointF(rect.center().x(), y + h * 0.88), w * 0.07, h * 0.07);
        break;
    }
    return path;
}

QPainterPath tagPath(const QRectF& rect)
{
    const double tip = rect.height() * 0.4;
    QPainterPath path;
    path.moveTo(rect.left(), rect.center().y());
    path.lineTo(rect.left() + tip, rect.top());
    path.lineTo(rect.right(), rect.top());
    path.lineTo(rect.right(), rect.bottom());
    path.lineTo(rect.left() + tip, rect.bottom());
    path.closeSubpath();
    return path;
}

} // namespace vs::ui
