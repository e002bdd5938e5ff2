package kartei.query;

import java.util.ArrayList;
import java.util.List;
import kartei.query.Piece.Kind;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;

/**
 * Carries the grammar: Lucene's standard syntax, whose parser is handed numbers in place of the
 * operands ({@code a0 +a1 f2:a3}), so that nothing that was typed can be syntax by accident.
 */
final class QueryTree {
  private final String text;
  private final List<Piece> pieces;
  private final OperandReader operands;
  private final boolean withStopWords;
  private final List<Piece> numbered = new ArrayList<>();

  QueryTree(String text, List<Piece> pieces, OperandReader operands, boolean withStopWords) {
    this.text = text;
    this.pieces = pieces;
    this.operands = operands;
    this.withStopWords = withStopWords;
  }

  /** The clauses of the whole query. */
  List<Clause> clauses() throws QueryNodeParseException {
    String expression = expression();
    if (numbered.isEmpty()) {
      return List.of();
    }
    if (numbered.size() == 1 && expression.equals("a0 ")) { // most queries are mere words
      return leaf(numbered.getFirst(), Scope.EVERYWHERE, Occur.SHOULD);
    }
    return clauses(new StandardSyntaxParser().parse(expression, ""), Occur.SHOULD);
  }

  private String expression() {
    var expression = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece.kind()) {
        case OPEN -> expression.append('(');
        case CLOSE -> expression.append(") ");
        case AND, OR, NOT -> expression.append(piece.kind()).append(' ');
        case MUST -> expression.append('+');
        case MUST_NOT -> expression.append('-');
        case FIELD -> expression.append('f').append(number(piece)).append(':');
        case WORD -> {
          int last = lastOfRun(i);
          String run = text.substring(piece.start(), pieces.get(last).end());
          var words = new Piece(Kind.WORD, run, piece.start(), pieces.get(last).end(), 0);
          expression.append('a').append(number(words)).append(' ');
          i = last;
        }
        default -> expression.append('a').append(number(piece)).append(' ');
      }
    }
    return expression.toString();
  }

  private int number(Piece piece) {
    numbered.add(piece);
    return numbered.size() - 1;
  }

  /** Words side by side are read together, unless a sign belongs to one of them. */
  private int lastOfRun(int first) {
    Kind before = first == 0 ? Kind.OPEN : pieces.get(first - 1).kind();
    if (isBound(before) || isJoined(first)) {
      return first;
    }
    int last = first;
    while (last + 1 < pieces.size()
        && pieces.get(last + 1).kind() == Kind.WORD
        && !isJoined(last + 1)) {
      last++;
    }
    return last;
  }

  private static boolean isBound(Kind before) {
    return before.joins()
        || before == Kind.NOT
        || before == Kind.MUST
        || before == Kind.MUST_NOT
        || before == Kind.FIELD;
  }

  private boolean isJoined(int at) {
    return at + 1 < pieces.size() && pieces.get(at + 1).kind().joins();
  }

  private List<Clause> clauses(QueryNode node, Occur occur) {
    int before = operands.asked().size();
    List<Clause> clauses = clausesOf(node, occur);
    if (occur == Occur.MUST_NOT) {
      operands.excludeFrom(before);
    }
    return clauses;
  }

  private List<Clause> clausesOf(QueryNode node, Occur occur) {
    return switch (node) {
      case FieldQueryNode leaf -> leaf(operand(leaf), scope(leaf), occur);
      case ModifierQueryNode sign -> signed(sign, occur);
      case OrQueryNode any -> alternatives(any, occur);
      case AndQueryNode all when occur == Occur.SHOULD -> children(all, Occur.MUST);
      case GroupQueryNode group when occur == Occur.SHOULD -> parenthesised(group);
      default -> group(node, occur);
    };
  }

  private List<Clause> signed(ModifierQueryNode sign, Occur occur) {
    return switch (sign.getModifier()) {
      case MOD_REQ -> clauses(sign.getChild(), Occur.MUST);
      case MOD_NOT -> clauses(sign.getChild(), Occur.MUST_NOT);
      default -> clauses(sign.getChild(), occur);
    };
  }

  private List<Clause> alternatives(OrQueryNode any, Occur occur) {
    var each = new ArrayList<Clause>();
    for (QueryNode child : any.getChildren()) {
      each.addAll(asOne(clauses(child, Occur.SHOULD)));
    }
    return each.isEmpty() ? List.of() : List.of(Clause.anyOf(each).with(occur));
  }

  private List<Clause> children(QueryNode parent, Occur occur) {
    var clauses = new ArrayList<Clause>();
    for (QueryNode child : parent.getChildren()) {
      clauses.addAll(clauses(child, occur));
    }
    return clauses;
  }

  /** Parentheses around what is merely wanted say nothing. */
  private List<Clause> parenthesised(GroupQueryNode group) {
    List<Clause> clauses = clauses(group.getChild(), Occur.SHOULD);
    boolean plain = clauses.stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
    return plain ? clauses : asOne(clauses);
  }

  private List<Clause> group(QueryNode node, Occur occur) {
    List<QueryNode> inner = node.getChildren();
    if (inner == null) {
      return List.of();
    }
    Occur within = node instanceof AndQueryNode ? Occur.MUST : Occur.SHOULD;
    List<Clause> clauses = children(node, within);
    if (occur == Occur.SHOULD) {
      return clauses;
    }
    return asOne(clauses).stream().map(clause -> clause.with(occur)).toList();
  }

  /** Several clauses as one that can be negated, required or an alternative. */
  private static List<Clause> asOne(List<Clause> clauses) {
    if (clauses.size() == 1 && clauses.getFirst().occur() != Occur.MUST_NOT) {
      return clauses;
    }
    Query query = Clause.sideBySide(clauses);
    if (query == null) {
      return List.of();
    }
    String shown = Clause.shown(clauses);
    return List.of(
        new Clause(query, Occur.SHOULD, clauses.size() == 1 ? shown : "(" + shown + ")"));
  }

  private List<Clause> leaf(Piece piece, Scope scope, Occur occur) {
    return operands.read(piece, scope, occur, withStopWords || occur == Occur.MUST);
  }

  private Piece operand(FieldQueryNode leaf) {
    return numbered.get(Integer.parseInt(leaf.getTextAsString().substring(1)));
  }

  private Scope scope(FieldQueryNode leaf) {
    CharSequence field = leaf.getField();
    if (field == null || field.isEmpty()) {
      return Scope.EVERYWHERE;
    }
    String name = numbered.get(Integer.parseInt(field.toString().substring(1))).text();
    return operands.scope(name);
  }
}
