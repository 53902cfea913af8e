import { commentOf, permissionOfComment } from './comments.ts';
import { objectOf, user } from './objects.ts';
import { notFound, page, type Route } from './route.ts';
import { newId, type State, type StoredReaction } from './state.ts';

const PATH = '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';

export const REACTIONS: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    permission: (request) => permissionOfComment(request, 'read'),
    answer(request) {
      const { state, query } = request;
      const stored = commentOf(request);
      if (stored === undefined) return notFound();
      const found = state.reactions
        .filter(({ comment }) => comment === stored.id)
        .filter(({ content }) => !query.has('content') || content === query.get('content'));
      return page(
        request,
        found.map((made) => reaction(state, made)),
      );
    },
  },
  {
    method: 'POST',
    path: PATH,
    permission: (request) => permissionOfComment(request, 'write'),
    answer(request) {
      const { state, body, token } = request;
      const stored = commentOf(request);
      if (stored === undefined) return notFound();
      const content = String(body.content);
      const present = state.reactions.find(
        (made) => made.comment === stored.id && made.author === token.login && made.content === content,
      );
      if (present !== undefined) return { status: 200, body: reaction(state, present) };
      const made: StoredReaction = { id: newId(state), comment: stored.id, author: token.login, content };
      state.reactions.push(made);
      return { status: 201, body: reaction(state, made) };
    },
  },
];

function reaction(state: State, { id, author, content }: StoredReaction): object {
  return objectOf('reaction', { id, content, user: user(author), created_at: state.now });
}
