// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector_facts.h"
#include "ui/panels/raw_bytes.h"
#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace vs::ui {

class BytesView;
class FactLine;

/// Right: the packet at the chosen step, the rule, the evidence. Texts can be selected and copied.
class InspectorPanel : public QFrame
{
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setFacts(const std::vector<FactSection>& sections, const RawBytes& raw = {});
    /// The verdict in a card above, for when the drawing does not tell it; empty title: hidden.
    void setVerdict(const QString& title, const QString& detail, bool good);
    /// The whole content as plain text, a line for each row.
    QString asText() const;

private:
    void addSection(const FactSection& section);
    void addBytes(const RawBytes& raw);
    template<class Take, class Make>
    void addLine(const Take& take, const Make& make);

    QWidget* m_holder; ///< the card with its margins
    QFrame* m_card;
    QLabel* m_title;
    QLabel* m_detail;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::vector<FactSection> m_sections;
    std::vector<FactLine*> m_lines; ///< from above, without the bytes
    std::size_t m_shown = 0;        ///< lines that have the words of the present facts
    BytesView* m_bytes = nullptr;   ///< behind the lines; kept hidden without any
    Theme m_theme = Theme::light();
};

} // namespace vs::ui
