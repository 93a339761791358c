// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector_facts.h"
#include "ui/panels/raw_bytes.h"
#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace vs::ui {

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
    void addHeading(const QString& title, const QString& aside);

    QWidget* m_holder; ///< the card with its margins
    QFrame* m_card;
    QLabel* m_title;
    QLabel* m_detail;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::vector<FactSection> m_sections;
    Theme m_theme = Theme::light();
};

} // namespace vs::ui
